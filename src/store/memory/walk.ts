import type { Ontology } from "../../ontology/ontology.ts";
import type { RelationFilter } from "../store.ts";
import { DIRECTION_BITS } from "./adjacency.ts";
import { type Columns, compileTimeTest, maskOf } from "./columns.ts";

/** Calls `visit` for each slot of an entity that the filter lets through; `visit` answers true to stop. */
export type Walk = (
  entity: number,
  visit: (neighbor: number, relation: number, direction: number) => boolean | undefined,
) => void;

/** Compiles a filter to the loop over an entity's slots; the entity `exempt` may be of any type. */
export function compileWalk(columns: Columns, ontology: Ontology, filter: RelationFilter, exempt = -1): Walk {
  const { adjacency, entityType } = columns;
  const fits = compileRelationTest(columns, ontology, filter);
  const ends = maskOf(
    ontology.entityTypes.map(({ name }) => name),
    filter.entityTypes,
  );
  const directions = DIRECTION_BITS[filter.direction ?? "both"];
  return (entity, visit) => {
    const end = adjacency.offsets[entity + 1] ?? 0;
    for (let slot = adjacency.offsets[entity] ?? 0; slot < end; slot++) {
      const direction = adjacency.direction[slot] ?? 0;
      const relation = adjacency.relation[slot] ?? 0;
      const neighbor = adjacency.neighbor[slot] ?? 0;
      if (!(direction & directions) || !fits(relation)) continue;
      if (ends && neighbor !== exempt && !ends[entityType[neighbor] ?? 0]) continue;
      if (visit(neighbor, relation, direction)) return;
    }
  };
}

/** Compiles what a filter asks of a relation by itself: its type, its program and its time. */
export function compileRelationTest(
  { relations, relationType, relationDays, relationHeldDays }: Columns,
  ontology: Ontology,
  { types, under, ...window }: RelationFilter,
): (relation: number) => boolean {
  const mask = maskOf(
    ontology.relationTypes.map(({ name }) => name),
    types,
  );
  const fitsTime = compileTimeTest({ own: relationDays, held: relationHeldDays }, window);
  return (relation) =>
    (!mask || mask[relationType[relation] ?? 0] === 1) &&
    (under === undefined || relations[relation]?.under === under) &&
    fitsTime(relation);
}
