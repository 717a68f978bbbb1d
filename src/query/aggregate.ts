import { ZhenxingError } from "../errors.ts";
import { enumName } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import type { AggregateKey, AggregateKeyName, Counted, KeyReader, KeyValue } from "./aggregate-keys/aggregate-key.ts";
import type { Selection } from "./selection.ts";
import { subgraph } from "./subgraph.ts";

/** A value with the name of its key. */
export interface KeyedValue extends KeyValue {
  readonly key: AggregateKeyName;
}

/** The values of one row, in the order of the keys, and how many facts have them all; undefined where no key tells such facts apart. */
export interface AggregateRow {
  readonly values: readonly KeyedValue[];
  readonly entityCount: number | undefined;
  readonly relationCount: number | undefined;
}

/** All that a selection names, whatever its limit, to be counted. */
export async function countedIn(store: Store, ontology: Ontology, selection: Selection): Promise<Counted> {
  const { entities, relations, cutToPaths } = await subgraph(store, ontology, { ...selection, limit: undefined });
  return { store, ontology, entities, relations, during: selection.during, cutToPaths };
}

/**
 * How many facts have each combination of values; one with several values of a key is counted with each.
 * Rows come in the order of the values, the first key first.
 * @throws ZhenxingError BAD_INPUT for keys that no fact has together
 */
export async function aggregate(counted: Counted, by: readonly AggregateKey[]): Promise<AggregateRow[]> {
  const keys = [...new Set(by)];
  const readers = await Promise.all(keys.map((key) => key.open(counted)));
  const ofEntities = every(readers.map(({ entity }) => entity));
  const ofRelations = every(readers.map(({ relation }) => relation));
  if (!ofEntities && !ofRelations) throw unlike(keys, readers);
  const rows = new Map<string | undefined, { values: readonly KeyValue[]; entities: number; relations: number }>();
  const count = (values: readonly KeyValue[], which: "entities" | "relations") => {
    // Most count by one key, whose ids tell its rows apart as they are.
    const key = values.length === 1 ? values[0]?.id : JSON.stringify(values.map(({ id }) => id ?? null));
    const row = rows.get(key);
    if (row) row[which]++;
    else rows.set(key, { values, entities: 0, relations: 0, [which]: 1 });
  };
  for (const entity of ofEntities ? counted.entities : []) {
    for (const values of combinations(ofEntities?.map((read) => read(entity)) ?? [])) count(values, "entities");
  }
  for (const relation of ofRelations ? counted.relations : []) {
    for (const values of combinations(ofRelations?.map((read) => read(relation)) ?? [])) count(values, "relations");
  }
  return [...rows.values()]
    .sort((a, b) => compareValues(a.values, b.values))
    .map(({ values, entities, relations }) => ({
      values: values.map((value, index) => ({ ...value, key: keys[index]?.name ?? "" })),
      entityCount: ofEntities ? entities : undefined,
      relationCount: ofRelations ? relations : undefined,
    }));
}

/** The list where nothing in it is missing. */
function every<Item>(items: readonly (Item | undefined)[]): Item[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === items.length ? present : undefined;
}

/** Each choice of one value from every list. */
function combinations(lists: readonly (readonly KeyValue[])[]): KeyValue[][] {
  const [first, ...others] = lists;
  if (!first) return [[]];
  return others.reduce<KeyValue[][]>(
    (chosen, list) => chosen.flatMap((values) => list.map((value) => [...values, value])),
    first.map((value) => [value]),
  );
}

function compareValues(a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? value;
    if (value.order !== other.order) return value.order < other.order ? -1 : 1;
    if (value.id !== other.id) return other.id === undefined || (value.id ?? "\uffff") < other.id ? -1 : 1;
  }
  return 0;
}

function unlike(keys: readonly AggregateKey[], readers: readonly KeyReader[]): ZhenxingError {
  const names = (of: keyof KeyReader) =>
    keys.filter((_, index) => readers[index]?.[of] === undefined).map(({ name }) => enumName(name));
  const [entityOnly, relationOnly] = [names("relation").join(", "), names("entity").join(", ")];
  const message = `Cannot count by ${entityOnly} together with ${relationOnly}: one tells entities apart and the other relations. Ask for them one after the other.`;
  return new ZhenxingError("BAD_INPUT", message);
}
