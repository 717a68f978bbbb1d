import type { Ontology } from "../../ontology/ontology.ts";
import type { EntityFilter, RelationFilter } from "../store.ts";
import { REVERSED } from "./adjacency.ts";
import { type Columns, compileTimeTest, maskOf } from "./columns.ts";
import { compileWalk } from "./walk.ts";

/** Compiles a filter to a test of entities, given as indexes; `found` are the ids that its text finds. */
export function compileEntityTest(
  columns: Columns,
  ontology: Ontology,
  { ids, types, at, during, undated, related = [], properties = {} }: EntityFilter,
  found: readonly string[] | undefined,
): (entity: number) => boolean {
  const { entities, entityType, entityDays, entityHeldDays } = columns;
  const mask = maskOf(
    ontology.entityTypes.map(({ name }) => name),
    types,
  );
  const memberships = [ids, found].flatMap((list) => (list ? [indexesOf(columns, list)] : []));
  const neighborhoods = related.map(({ to, ...filter }) => neighborsOf(columns, ontology, to, filter));
  const values = Object.entries(properties);
  const fitsTime = compileTimeTest({ own: entityDays, held: entityHeldDays }, { at, during, undated });
  return (entity) =>
    (!mask || mask[entityType[entity] ?? 0] === 1) &&
    [...memberships, ...neighborhoods].every((members) => members.has(entity)) &&
    fitsTime(entity) &&
    values.every(([name, value]) => entities[entity]?.properties[name] === value);
}

function indexesOf({ entityIndex }: Columns, ids: readonly string[]): Set<number> {
  return new Set(ids.flatMap((id) => entityIndex.get(id) ?? []));
}

/** The entities from which a relation that fits leads to `to`: walked from `to`, so the other way round. */
function neighborsOf(
  columns: Columns,
  ontology: Ontology,
  to: string,
  { direction = "both", entityTypes, ...filter }: RelationFilter,
): Set<number> {
  const members = new Set<number>();
  const start = columns.entityIndex.get(to);
  // Seen from those entities, the other end is `to`.
  if (start === undefined || entityTypes?.includes(columns.entities[start]?.type ?? "") === false) return members;
  compileWalk(columns, ontology, { ...filter, direction: REVERSED[direction] })(start, (neighbor) => {
    members.add(neighbor);
    return undefined;
  });
  return members;
}
