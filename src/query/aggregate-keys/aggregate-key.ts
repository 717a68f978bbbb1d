import type { Entity } from "../../model/entity.ts";
import type { Relation } from "../../model/relation.ts";
import type { Time } from "../../model/time.ts";
import type { Bilingual } from "../../ontology/bilingual.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import type { Store } from "../../store/store.ts";
import type { Selection } from "../selection.ts";

/** One value of a key. */
export interface KeyValue {
  /** Tells it from the other values of its key; none where a fact has no value. */
  readonly id?: string;
  readonly label: Bilingual;
  /** Its place among the values of its key, smallest first; ties are broken by id. */
  readonly order: number;
  /** The days that it stands for. */
  readonly time?: Time;
}

/** What is counted. */
export interface Counted {
  readonly store: Store;
  readonly ontology: Ontology;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** The time that the facts were asked for to overlap. */
  readonly during?: Time | undefined;
  /** How many paths it is the entities of, where there may be more than a selection takes. */
  readonly cutToPaths?: number | undefined;
}

/** The values that a fact has, at least one; a key that is not of entities, or not of relations, has no way to read them. */
export interface KeyReader {
  /** Ids of every value that there can be, where the key knows them. */
  readonly known?: ReadonlySet<string>;
  /** Whether a value can be the id of one, where the key can tell by its form. */
  readonly canBe?: (value: string) => boolean;
  readonly entity?: (entity: Entity) => readonly KeyValue[];
  readonly relation?: (relation: Relation) => readonly KeyValue[];
}

/** Lower-case words joined by hyphens: `relation-type`. */
export type AggregateKeyName = string;

/** One way to tell facts apart that are counted. */
export interface AggregateKey {
  readonly name: AggregateKeyName;
  /** Whether a value, as `where` has it, is the id of an entity; of no key's values where it is absent. */
  readonly namesEntity?: (value: string) => boolean;
  /** The fields of a selection that ask for values of this key, beside `where`. */
  readonly fields?: readonly (keyof Selection)[];
  /** Gets ready to read this key of what is counted. */
  open(counted: Counted): Promise<KeyReader>;
}

/** The value of facts that have none: the last of its key. */
export function noValue(label: Bilingual): KeyValue {
  return { label, order: Number.POSITIVE_INFINITY };
}
