import type { Store } from "../../store/store.ts";
import type { KeyReader, KeyValue } from "./aggregate-key.ts";

/** Reads a key whose values are entities, given by their ids for each that is counted: those of the most first. */
export async function entityValues(
  store: Store,
  valuesOf: ReadonlyMap<string, readonly string[]>,
  none: KeyValue,
): Promise<KeyReader> {
  const counts = new Map<string, number>();
  for (const id of [...valuesOf.values()].flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const found = await store.entities([...counts.keys()]);
  const values = new Map(
    found.flatMap((entity): [string, KeyValue][] => {
      if (!entity) return [];
      const { id, name, nameEn = name } = entity;
      return [[id, { id, label: { zh: name, en: nameEn }, order: -(counts.get(id) ?? 0) }]];
    }),
  );
  return {
    entity: ({ id }) => {
      const own = (valuesOf.get(id) ?? []).flatMap((value) => values.get(value) ?? []);
      return own.length > 0 ? own : [none];
    },
  };
}
