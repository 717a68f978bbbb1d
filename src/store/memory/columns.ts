import type { PolicyGraph } from "../../graph/graph.ts";
import type { Entity } from "../../model/entity.ts";
import type { Relation } from "../../model/relation.ts";
import { heldTime, type Time } from "../../model/time.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import { type Adjacency, buildAdjacency } from "./adjacency.ts";

/** Days of a fact without a time: they overlap nothing. */
const NO_FIRST = 2 ** 31 - 1;
const NO_LAST = -(2 ** 31);

/** First and last day of each fact, in parallel arrays. */
export interface Days {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The graph as parallel typed arrays: entities are indexes in the order of their ids, relations in the order of type, rank and id. */
export interface Columns {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly entityIndex: ReadonlyMap<string, number>;
  /** Places in the ontology's lists. */
  readonly entityType: Uint16Array;
  readonly relationType: Uint16Array;
  readonly entityDays: Days;
  readonly relationDays: Days;
  /** The days on which each holds: to the end of time for lasting ones with a single date. */
  readonly entityHeldDays: Days;
  readonly relationHeldDays: Days;
  readonly adjacency: Adjacency;
}

/** Reads the columns off the graph that they stand beside. */
export function buildColumns(graph: PolicyGraph, ontology: Ontology): Columns {
  const entities = graph.mapNodes((_, entity) => entity).sort((a, b) => (a.id < b.id ? -1 : 1));
  const relations = graph.mapEdges((_, relation) => relation).sort(compareRelations);
  const entityIndex = new Map(entities.map(({ id }, index) => [id, index]));
  const entityTypes = ontology.entityTypes.map(({ name }) => name);
  const relationTypes = ontology.relationTypes.map(({ name }) => name);
  const ends = (end: "source" | "target") =>
    Int32Array.from(relations, (relation) => entityIndex.get(relation[end]) ?? -1);
  const symmetric = Uint8Array.from(relations, ({ type }) => Number(ontology.relationType(type)?.symmetric));
  return {
    entities,
    relations,
    entityIndex,
    entityType: Uint16Array.from(entities, ({ type }) => entityTypes.indexOf(type)),
    relationType: Uint16Array.from(relations, ({ type }) => relationTypes.indexOf(type)),
    entityDays: daysOf(entities, () => false),
    relationDays: daysOf(relations, () => false),
    entityHeldDays: daysOf(entities, (type) => ontology.entityType(type)?.lasting),
    relationHeldDays: daysOf(relations, (type) => ontology.relationType(type)?.lasting),
    adjacency: buildAdjacency(entities.length, ends("source"), ends("target"), symmetric),
  };
}

export function overlapsAt(days: Days, index: number, time: Time): boolean {
  const [first, last] = [days.first[index] ?? NO_FIRST, days.last[index] ?? NO_LAST];
  // Without the first comparison, what has no time would overlap a time that is open at both ends.
  return first <= last && first <= time.lastDay && time.firstDay <= last;
}

/** Compiles what a filter asks of the days of a fact: `held` for `at`, `own` for `during`. */
export function compileTimeTest(
  { own, held }: { readonly own: Days; readonly held: Days },
  { at, during, undated }: { at?: Time | undefined; during?: Time | undefined; undated?: boolean | undefined },
): (index: number) => boolean {
  const fits = (index: number) => (!at || overlapsAt(held, index, at)) && (!during || overlapsAt(own, index, during));
  return undated ? (index) => (own.first[index] ?? 0) > (own.last[index] ?? 0) || fits(index) : fits;
}

/** A flag for each name of a list, set where it is wanted; undefined where all are. */
export function maskOf(names: readonly string[], wanted: readonly string[] | undefined): Uint8Array | undefined {
  return wanted && Uint8Array.from(names, (name) => Number(wanted.includes(name)));
}

function compareRelations(a: Relation, b: Relation): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  const ranks = (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
  return ranks || (a.id < b.id ? -1 : 1);
}

function daysOf(
  facts: readonly { readonly type: string; readonly time?: Time }[],
  lasts: (type: string) => boolean | undefined,
): Days {
  const held = facts.map(({ type, time }) => time && heldTime(time, lasts(type) ?? false));
  const clamp = (day: number) => Math.max(NO_LAST, Math.min(NO_FIRST, day));
  return {
    first: Int32Array.from(held, (time) => (time ? clamp(time.firstDay) : NO_FIRST)),
    last: Int32Array.from(held, (time) => (time ? clamp(time.lastDay) : NO_LAST)),
  };
}
