import { inOrder } from "./entities.ts";
import { ENTITIES, EVIDENCE, OBSERVATIONS, RELATIONS, typeOf } from "./tables.ts";
import { fitsWindow } from "./time.ts";

export interface ObservationFilter {
  readonly indicator?: string | undefined;
  readonly subject?: string | undefined;
  readonly place?: string | undefined;
  readonly at?: string | undefined;
  readonly during?: string | undefined;
}

export function findObservations({ at, during, ...fields }: ObservationFilter): string[] {
  const found = OBSERVATIONS.filter(
    (row) =>
      Object.entries(fields).every(([name, value]) => value === undefined || row[name] === value) &&
      fitsWindow(row.time, false, { at, during }),
  );
  return inOrder(found, [{ by: "TIME", direction: "ASC" }]);
}

/** How many entities of these types have a Chinese text. */
export function countWith(text: string, types: readonly string[] | undefined): number {
  return [...idsWith(text)].filter((id) => !types || types.includes(typeOf(id).name)).length;
}

/**
 * The entities that have a Chinese text in a name, in the description, or in a quote that proves something of them; and those
 * with a name that has its characters apart, from three on.
 */
export function idsWith(text: string): Set<string> {
  const wanted = alike(text);
  const apart = new RegExp([...wanted].join(".*"), "su");
  const has = (own = "") => alike(own).includes(wanted);
  const isCalled = (own = "") => has(own) || ([...wanted].length >= 3 && apart.test(alike(own)));
  const found = new Set(
    ENTITIES.filter(
      ({ name, aliases = "", description }) => [name, ...aliases.split("|")].some(isCalled) || has(description),
    ).map(({ id = "" }) => id),
  );
  for (const { fact = "", exact } of EVIDENCE) {
    if (has(exact)) for (const id of entitiesOf(fact)) found.add(id);
  }
  return found;
}

/** A text without white space, and with one character for two that traditional texts do not tell apart. */
function alike(text: string): string {
  return text.replace(/\s/gu, "").replaceAll("覆", "复").replaceAll("著", "着");
}

/** The entities that a fact is about: itself, the ends of a relation, or what a statistic is of. */
function entitiesOf(fact: string): string[] {
  const relation = RELATIONS.find(({ id }) => id === fact);
  if (relation) return [relation.source ?? "", relation.target ?? ""];
  const observation = OBSERVATIONS.find(({ id }) => id === fact);
  if (!observation) return [fact];
  const { indicator, subject, place } = observation;
  return [indicator, subject, place].flatMap((id) => id || []);
}
