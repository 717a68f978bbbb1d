import type { Entity } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { RelationFilter, Store } from "../store/store.ts";
import { neighborhood } from "./neighborhood.ts";
import { checkSelection, type Selection } from "./selection.ts";

export interface Subgraph {
  /** Best connected first. */
  readonly entities: readonly Entity[];
  /** Those between the entities that fit the selection, in the order of the store. */
  readonly relations: readonly Relation[];
  /** How many there are without the limit. */
  readonly entityCount: number;
  readonly relationCount: number;
  readonly complete: boolean;
}

const PATHS = { maxDepth: 6, first: 5 } as const;

/**
 * The part of the graph that a selection names, cut after `limit` entities.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered
 */
export async function subgraph(store: Store, selection: Selection): Promise<Subgraph> {
  checkSelection(selection);
  const { relationTypes, under, at, during } = selection;
  const filter: RelationFilter = { types: relationTypes, under, at, during };
  const named = await startingEntities(store, selection, filter);
  const fitting = await narrow(store, selection, filter, named);
  const entities = await store.findEntities({ ids: fitting }, [{ by: "degree", descending: true }], {
    first: selection.limit,
  });
  const within = await store.findRelations(filter, fitting, {});
  const kept = new Set(entities.items.map(({ id }) => id));
  const relations = within.items.filter(({ source, target }) => kept.has(source) && kept.has(target));
  return {
    entities: entities.items,
    relations,
    entityCount: entities.totalCount,
    relationCount: within.totalCount,
    complete: !entities.hasNext,
  };
}

/** The entities that a selection starts from; undefined for all. */
async function startingEntities(
  store: Store,
  { ids, types, around, depth = 1, direction, pathFrom, pathTo }: Selection,
  filter: RelationFilter,
): Promise<string[] | undefined> {
  if (!ids && !around && pathFrom === undefined) return undefined;
  const walked: RelationFilter = { ...filter, entityTypes: types };
  const found = [...(ids ?? [])];
  if (around) found.push(...(await neighborhood(store, around, { depth, filter: { ...walked, direction } })));
  if (pathFrom !== undefined && pathTo !== undefined) {
    found.push(...(await store.paths({ from: pathFrom, to: pathTo, ...PATHS, filter: walked })).paths.flat());
  }
  return [...new Set(found)];
}

/** The ids of the starting entities that fit the types, the text and the time of a selection. */
async function narrow(
  store: Store,
  { ids = [], around = [], pathFrom, pathTo, types, text, at, during }: Selection,
  filter: RelationFilter,
  named: string[] | undefined,
): Promise<string[]> {
  const found = await store.findEntities({ ids: named, text }, [], {});
  const seeds = new Set([...ids, ...around, pathFrom, pathTo]);
  const typed = found.items.filter(({ id, type }) => !types || types.includes(type) || seeds.has(id));
  if (!at && !during) return typed.map(({ id }) => id);
  const candidates = typed.map(({ id }) => id);
  const timed = await store.findEntities({ ids: candidates, at, during }, [], {});
  const joined = await store.findRelations(filter, candidates, {});
  const kept = new Set(timed.items.map(({ id }) => id));
  for (const { source, target } of joined.items) kept.add(source).add(target);
  return candidates.filter((id) => kept.has(id) || seeds.has(id));
}
