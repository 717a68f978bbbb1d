import { compare, RELATIONS, type Row, relationTypeOf, typeOf } from "./tables.ts";
import { fitsWindow, type Window } from "./time.ts";

export interface RelationFilter extends Window {
  readonly types?: readonly string[] | undefined;
  readonly entityTypes?: readonly string[] | undefined;
  readonly direction?: "OUT" | "IN" | "BOTH" | undefined;
  readonly under?: string | undefined;
}

export interface Step {
  readonly relation: string;
  readonly entity: string;
}

/** All relations in the order that the API has them: by type, by rank with those without one last, by id. */
export const ORDERED: readonly Row[] = [...RELATIONS].sort(
  (a, b) => compare(a.type, b.type) || compare(rankOf(a), rankOf(b)) || compare(a.id, b.id),
);

const beside = new Map<string, Row[]>();
for (const relation of ORDERED) {
  const { source = "", target = "" } = relation;
  for (const end of new Set([source, target])) beside.set(end, [...(beside.get(end) ?? []), relation]);
}

/** The relations that an entity is an end of, in the same order. */
export function relationsOf(id: string): readonly Row[] {
  return beside.get(id) ?? [];
}

function rankOf({ rank }: Row): number {
  return rank ? Number(rank) : Number.POSITIVE_INFINITY;
}

/** Whether a relation by itself is what the filter asks for: its type, its program, its time. */
export function fits(relation: Row, { types, under, ...window }: RelationFilter): boolean {
  const { name, lasting } = relationTypeOf(relation);
  return (
    (types === undefined || types.includes(name)) &&
    (under === undefined || relation.under === under) &&
    fitsWindow(relation.time, lasting, window)
  );
}

/** Every step from an entity; the entity `exempt` may be of any type. */
export function stepsFrom(id: string, filter: RelationFilter, exempt?: string): Step[] {
  const { direction = "BOTH", entityTypes } = filter;
  const steps: Step[] = [];
  for (const relation of relationsOf(id)) {
    const { id: name = "", source = "", target = "" } = relation;
    if (!fits(relation, filter)) continue;
    const { symmetric } = relationTypeOf(relation);
    if (source === id && (symmetric || direction !== "IN")) steps.push({ relation: name, entity: target });
    if (target === id && (symmetric || direction !== "OUT")) steps.push({ relation: name, entity: source });
  }
  return steps.filter(
    ({ entity }) => entityTypes === undefined || entity === exempt || entityTypes.includes(typeOf(entity).name),
  );
}

const degrees = new Map<string, number>();
for (const { source = "", target = "" } of RELATIONS) {
  for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
}

/** How many ends of relations an entity is. */
export function degreeOf(id: string): number {
  return degrees.get(id) ?? 0;
}

/** The relations of the whole graph that fit. */
export function findRelations(filter: RelationFilter, between: readonly string[] | undefined): string[] {
  const found: string[] = [];
  for (const relation of ORDERED) {
    const { id = "", source = "", target = "" } = relation;
    const { entityTypes } = filter;
    if (!fits(relation, filter)) continue;
    if (between && !(between.includes(source) && between.includes(target))) continue;
    if (entityTypes && ![source, target].some((end) => entityTypes.includes(typeOf(end).name))) continue;
    found.push(id);
  }
  return found;
}
