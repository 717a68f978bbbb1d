import { ZhenxingError } from "../errors.ts";
import type { Entity } from "../model/entity.ts";
import type { Observation } from "../model/observation.ts";
import type { Relation } from "../model/relation.ts";
import { heldTime, overlaps, type Time } from "../model/time.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Counted } from "./aggregate-keys/aggregate-key.ts";

export interface Facts {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** What said the same thing otherwise at two times. */
export interface Change<Fact> {
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
}

/** What is different between two times; what came and went between them has both begun and ended. */
export interface Diff {
  readonly began: Facts;
  readonly ended: Facts;
  /** The same ends joined by the same type of relation, under the same program, at both times and by other facts. */
  readonly relations: readonly Change<Relation>[];
  /** The same statistic, measured at both times. */
  readonly statistics: readonly Change<Observation>[];
  /** Facts without a date, of which nothing can be told. */
  readonly undated: { readonly entities: number; readonly relations: number };
}

/**
 * What began after `from` and no later than `to`, what ended from `from` on and before `to`, and what is said otherwise.
 * @throws ZhenxingError BAD_INPUT unless `from` ends before `to` begins
 */
export async function diff(counted: Counted, from: Time, to: Time): Promise<Diff> {
  if (from.lastDay >= to.firstDay) {
    const message = `Cannot tell what changed from "${from.edtf}" to "${to.edtf}": the first does not end before the second begins. Give two times that do not meet, the earlier as from.`;
    throw new ZhenxingError("BAD_INPUT", message);
  }
  const { store, ontology, entities, relations } = counted;
  const span = { from, to };
  const relationChanges = changes(
    relations,
    ({ type, source, target, under }) => JSON.stringify([type, source, target, under]),
    (relation, time) => holds(ontology, relation, time),
    span,
  );
  const changed = new Set(relationChanges.flatMap(({ before, after }) => [...before, ...after]));
  const told = relations.filter((relation) => !changed.has(relation));
  const subjects = new Set(entities.map(({ id }) => id));
  const observations = (await store.findObservations({}, {})).items.filter(({ subject }) => subjects.has(subject));
  return {
    began: {
      entities: inOrder(entities.filter((fact) => began(ontology, fact, span))),
      relations: inOrder(told.filter((fact) => began(ontology, fact, span))),
    },
    ended: {
      entities: inOrder(entities.filter((fact) => ended(ontology, fact, span))),
      relations: inOrder(told.filter((fact) => ended(ontology, fact, span))),
    },
    relations: relationChanges,
    statistics: changes(
      observations,
      ({ indicator, subject, place, shareOf, changeOf, quantity: { unit, priceBasis } }) =>
        JSON.stringify([indicator, subject, place, shareOf, changeOf, unit, priceBasis]),
      ({ time }, at) => time !== undefined && overlaps(time, at),
      span,
    ),
    undated: { entities: countUndated(entities), relations: countUndated(relations) },
  };
}

interface Span {
  readonly from: Time;
  readonly to: Time;
}

type Dated = Entity | Relation;

function heldOf(ontology: Ontology, { type, time }: Dated): Time | undefined {
  return time && heldTime(time, (ontology.entityType(type) ?? ontology.relationType(type))?.lasting ?? false);
}

function holds(ontology: Ontology, fact: Dated, at: Time): boolean {
  const held = heldOf(ontology, fact);
  return held !== undefined && overlaps(held, at);
}

function began(ontology: Ontology, fact: Dated, { from, to }: Span): boolean {
  const held = heldOf(ontology, fact);
  return held !== undefined && from.lastDay < held.firstDay && held.firstDay <= to.lastDay;
}

function ended(ontology: Ontology, fact: Dated, { from, to }: Span): boolean {
  const held = heldOf(ontology, fact);
  return held !== undefined && from.firstDay <= held.lastDay && held.lastDay < to.firstDay;
}

/** Of the facts that say the same thing, those of either time, where both have some and not the same. */
function changes<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  saying: (fact: Fact) => string,
  holdsAt: (fact: Fact, time: Time) => boolean,
  { from, to }: Span,
): Change<Fact>[] {
  const sayings = new Map<string, Fact[]>();
  for (const fact of facts) {
    const same = sayings.get(saying(fact));
    if (same) same.push(fact);
    else sayings.set(saying(fact), [fact]);
  }
  return [...sayings.values()].flatMap((same) => {
    const [before, after] = [from, to].map((time) => same.filter((fact) => holdsAt(fact, time)));
    if (!before?.length || !after?.length) return [];
    const kept = before.length === after.length && before.every((fact) => after.includes(fact));
    return kept ? [] : [{ before, after }];
  });
}

/** By when they are dated, then by id. */
function inOrder<Fact extends Dated>(facts: readonly Fact[]): Fact[] {
  const day = ({ time }: Fact) => time?.firstDay ?? 0;
  return [...facts].sort((a, b) => (day(a) !== day(b) ? (day(a) < day(b) ? -1 : 1) : a.id < b.id ? -1 : 1));
}

function countUndated(facts: readonly Dated[]): number {
  return facts.filter(({ time }) => !time).length;
}
