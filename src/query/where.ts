import { didYouMean, ZhenxingError } from "../errors.ts";
import type { Entity } from "../model/entity.ts";
import { enumName } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import type { KeyReader } from "./aggregate-keys/aggregate-key.ts";
import { keyNamed } from "./aggregate-keys/key-named.ts";
import type { Condition } from "./selection.ts";

/**
 * Of these entities those for which every condition holds; conditions on the same key are one.
 * @throws ZhenxingError BAD_INPUT for a key that does not tell entities apart, and for a value that its key cannot have
 */
export async function entitiesWhere(
  store: Store,
  ontology: Ontology,
  entities: readonly Entity[],
  conditions: readonly Condition[],
): Promise<readonly Entity[]> {
  const wanted = new Map<string, Set<string>>();
  for (const { key, values } of conditions) {
    const all = wanted.get(key) ?? new Set();
    wanted.set(key, all);
    for (const value of values) all.add(value);
  }
  const tests = await Promise.all(
    [...wanted].map(async ([name, values]) => {
      const key = keyNamed(ontology, name);
      const { entity: read, ...reader } = await key.open({ store, ontology, entities, relations: [] });
      if (!read) throw notOfEntities(name);
      for (const value of values) checkValue(name, value, reader);
      return (entity: Entity) => read(entity).some(({ id = "" }) => values.has(id));
    }),
  );
  return entities.filter((entity) => tests.every((holds) => holds(entity)));
}

function checkValue(name: string, value: string, { known, canBe }: KeyReader): void {
  if (value === "" || (known?.has(value) ?? canBe?.(value) ?? true)) return;
  const reason = `no ${enumName(name)} has this value.${didYouMean(value, known ?? [])}`;
  const message = `Cannot select by ${enumName(name)} "${value}": ${reason} Take the ids that aggregate gives for it.`;
  throw new ZhenxingError("BAD_INPUT", message);
}

function notOfEntities(name: string): ZhenxingError {
  const message = `Cannot select entities by "${enumName(name)}": it does not tell entities apart. Narrow the relations with relationTypes.`;
  return new ZhenxingError("BAD_INPUT", message);
}
