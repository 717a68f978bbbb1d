import type { Entity } from "../model/entity.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { RelationFilter, Store } from "../store/store.ts";
import { neighborhood } from "./neighborhood.ts";
import { relationsOf, type Selection, seedsOf } from "./selection.ts";
import { entitiesWhere } from "./where.ts";

const PATHS = { maxDepth: 6, first: 5 } as const;

/** What a selection names. */
export interface SelectedEntities {
  readonly entities: readonly Entity[];
  /** How many paths were taken, where there may be more than a selection takes. */
  readonly cutToPaths?: number | undefined;
}

/** The entities that a selection names, whatever its limit. */
export async function selectEntities(
  store: Store,
  ontology: Ontology,
  selection: Selection,
): Promise<SelectedEntities> {
  const { types, text, where = [], relatedTo, without = [] } = selection;
  const { named, cutToPaths } = await startingEntities(store, selection);
  const found = await store.findEntities({ ids: named, text }, [], {});
  const left = new Set(without);
  const candidates = found.items.filter(({ id }) => !left.has(id));
  const typed = candidates.filter(({ type }) => !types || types.includes(type));
  const conditioned = await entitiesWhere(store, ontology, typed, where);
  const related = relatedTo && new Set((await store.neighbors(relatedTo, relationsOf(selection))).flat().map(entityOf));
  const fitting = new Set(conditioned.filter(({ id }) => !related || related.has(id)));
  const seeds = seedsOf(selection);
  const chosen = candidates.filter((entity) => fitting.has(entity) || seeds.has(entity.id));
  return { entities: await inTime(store, selection, chosen, seeds), cutToPaths };
}

interface Start extends Pick<SelectedEntities, "cutToPaths"> {
  /** Ids; undefined for all. */
  readonly named?: readonly string[];
}

/** What a selection starts from. */
async function startingEntities(store: Store, selection: Selection): Promise<Start> {
  const { ids, types, around, depth = 1, direction, pathFrom, pathTo } = selection;
  if (!ids && !around && pathFrom === undefined) return {};
  const walked: RelationFilter = { ...relationsOf(selection), entityTypes: types };
  const found = [...(ids ?? [])];
  if (around) found.push(...(await neighborhood(store, around, { depth, filter: { ...walked, direction } })));
  if (pathFrom === undefined || pathTo === undefined) return { named: [...new Set(found)] };
  const { avoid, avoidDegreeAbove, timeRespecting } = selection;
  const how = { ...PATHS, filter: walked, avoid, avoidDegreeAbove, timeRespecting };
  const { paths, complete } = await store.paths({ from: pathFrom, to: pathTo, ...how });
  return { named: [...new Set([...found, ...paths.flat()])], cutToPaths: complete ? undefined : paths.length };
}

/** Of these the seeds, those with a time that fits the selection, and those that a relation which fits joins. */
async function inTime(
  store: Store,
  selection: Selection,
  entities: readonly Entity[],
  seeds: ReadonlySet<string | undefined>,
): Promise<Entity[]> {
  const { at, during, undated } = selection;
  if (!at && !during) return [...entities];
  const ids = entities.map(({ id }) => id);
  const timed = await store.findEntities({ ids, at, during, undated }, [], {});
  const joined = await store.findRelations(relationsOf(selection), ids, {});
  const kept = new Set(timed.items.map(({ id }) => id));
  for (const { source, target } of joined.items) kept.add(source).add(target);
  return entities.filter(({ id }) => kept.has(id) || seeds.has(id));
}

function entityOf({ entity }: { readonly entity: string }): string {
  return entity;
}
