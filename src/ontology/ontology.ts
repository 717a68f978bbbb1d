import { type EntityType, idPrefix } from "./entity-type.ts";
import type { RelationType } from "./relation-type.ts";

/** What may exist in a dataset: its entity types in their order, and its relation types by name. */
export class Ontology {
  readonly entityTypes: readonly EntityType[];
  readonly relationTypes: readonly RelationType[];
  readonly #entityTypes: ReadonlyMap<string, EntityType>;
  readonly #relationTypes: ReadonlyMap<string, RelationType>;
  readonly #prefixes: ReadonlyMap<string, EntityType>;

  constructor(entityTypes: readonly EntityType[], relationTypes: readonly RelationType[]) {
    this.entityTypes = [...entityTypes].sort((a, b) => a.order - b.order);
    this.relationTypes = [...relationTypes].sort((a, b) => (a.name < b.name ? -1 : 1));
    this.#entityTypes = new Map(this.entityTypes.map((type) => [type.name, type]));
    this.#relationTypes = new Map(this.relationTypes.map((type) => [type.name, type]));
    this.#prefixes = new Map(this.entityTypes.map((type) => [idPrefix(type.name), type]));
  }

  entityType(name: string): EntityType | undefined {
    return this.#entityTypes.get(name);
  }

  relationType(name: string): RelationType | undefined {
    return this.#relationTypes.get(name);
  }

  /** The type that an entity's id speaks of: `city/fuxin` → City. */
  typeOfId(id: string): EntityType | undefined {
    return this.#prefixes.get(id.slice(0, Math.max(0, id.indexOf("/"))));
  }
}
