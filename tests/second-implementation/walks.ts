import { inOrder } from "./entities.ts";
import { findRelations, type RelationFilter, stepsFrom } from "./relations.ts";
import { ENTITIES, RELATIONS, typeOf } from "./tables.ts";
import { fitsWindow } from "./time.ts";

/** The part of the graph within some steps of these entities: they, then the others, best connected first; and its relations. */
export function neighborhood(seeds: readonly string[], depth: number, filter: RelationFilter) {
  const found = neighborsWithin(seeds, depth, filter);
  const { entityTypes: _, direction: __, ...within } = filter;
  const held = inForce([...found], within, seeds);
  const ranked = inOrder(
    ENTITIES.filter(({ id = "" }) => held.includes(id)),
    [{ by: "DEGREE", direction: "DESC" }],
  );
  const isSeed = (id: string) => seeds.includes(id);
  const entities = [...ranked.filter(isSeed), ...ranked.filter((id) => !isSeed(id))];
  return { entities, relations: findRelations(within, held) };
}

/** These entities and all within some steps of them. */
export function neighborsWithin(seeds: readonly string[], depth: number, filter: RelationFilter): Set<string> {
  const found = new Set(seeds);
  let frontier = [...found];
  for (let step = 0; step < depth; step++) {
    frontier = frontier
      .flatMap((id) => stepsFrom(id, filter).map(({ entity }) => entity))
      .filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return found;
}

/** Of these entities the seeds, those with a time that fits, and those that a relation which fits joins. */
function inForce(ids: readonly string[], filter: RelationFilter, seeds: readonly string[]): string[] {
  if (filter.at === undefined && filter.during === undefined) return [...ids];
  const joined = new Set<string>();
  const found = new Set(findRelations(filter, ids));
  for (const { id = "", source = "", target = "" } of RELATIONS) {
    if (found.has(id)) joined.add(source).add(target);
  }
  return ids.filter((id) => {
    const time = ENTITIES.find((row) => row.id === id)?.time;
    return seeds.includes(id) || joined.has(id) || fitsWindow(time, typeOf(id).lasting, filter);
  });
}

/** How many steps the shortest path has; undefined where there is none within the depth. */
export function distance(from: string, to: string, most: number, filter: RelationFilter): number | undefined {
  const found = new Set([from]);
  for (let step = 0, frontier = [from]; step <= most; step++) {
    if (frontier.includes(to)) return step;
    frontier = frontier.flatMap((id) => stepsFrom(id, filter, to).map(({ entity }) => entity));
    frontier = [...new Set(frontier)].filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return undefined;
}
