import { type Counted, ENTITY_KEYS, keyValues, RELATION_KEYS, yearsCounted } from "./keys.ts";
import { findObservations } from "./lists.ts";
import { type Selection, select } from "./selection.ts";
import { compare, ENTITIES, OBSERVATIONS, type Row, relationTypeOf, typeOf } from "./tables.ts";
import { meet, spanOf } from "./time.ts";

/** One row of counts: the ids of its values, how many entities and how many relations; null where the keys tell none apart. */
export type CountRow = readonly [ids: readonly (string | null)[], entities: number | null, relations: number | null];

/** How many facts of a selection have each combination of values, in any order. */
export function countBy(selection: Selection, keys: readonly string[]): CountRow[] {
  const counted: Counted = { ...select(selection), during: selection.during };
  const countsEntities = keys.every((key) => ENTITY_KEYS.includes(key));
  const countsRelations = keys.every((key) => RELATION_KEYS.includes(key));
  const rows = new Map<string, [number, number]>();
  const count = (row: Row, which: 0 | 1) => {
    const lists = keys.map((key) => keyValues(key, row, counted));
    for (const ids of choices(lists)) {
      const key = JSON.stringify(ids.map((id) => id ?? null));
      const counts = rows.get(key) ?? [0, 0];
      counts[which]++;
      rows.set(key, counts);
    }
  };
  if (countsEntities) for (const row of counted.entities) count(row, 0);
  if (countsRelations) for (const row of counted.relations) count(row, 1);
  return [...rows].map(([ids, [entities, relations]]) => [
    JSON.parse(ids),
    countsEntities ? entities : null,
    countsRelations ? relations : null,
  ]);
}

function choices(lists: readonly (readonly (string | undefined)[])[]): (string | undefined)[][] {
  const [first, ...rest] = lists;
  if (!first) return [[]];
  return first.flatMap((value) => choices(rest).map((others) => [value, ...others]));
}

/** Every year from the first to the last with what falls in it, and last what has no date. */
export function timelineOf(selection: Selection) {
  const counts = new Map(countBy(selection, ["YEAR"]).map(([[year], ...numbers]) => [year, numbers]));
  const [first, last] = yearsCounted({ ...select(selection), during: selection.during });
  const years: (string | null)[] = [];
  for (let year = first; year <= last; year++) years.push(String(year));
  return [...years, null].map((time) => {
    const [entityCount, relationCount] = counts.get(time) ?? [0, 0];
    return { time, entityCount, relationCount };
  });
}

/** What began, ended and changed between two times, as ids. */
export function diffOf(selection: Selection, from: string, to: string) {
  const { entities, relations } = select(selection);
  const holds = (row: Row, at: string) => row.time !== "" && meet(heldOf(row), at);
  const relationChanges = changesIn(relations, ["type", "source", "target", "under"], holds, from, to);
  const changed = new Set(relationChanges.flatMap(({ before, after }) => [...before, ...after]));
  const told = relations.filter(({ id = "" }) => !changed.has(id));
  const ids = new Set(entities.map(({ id }) => id));
  const statistics = findObservations({}).flatMap((id) => OBSERVATIONS.filter((row) => row.id === id));
  const saying = ["indicator", "subject", "place", "share_of", "change_of", "unit", "price_basis"];
  return {
    began: { entities: byDate(entities, began(from, to)), relations: byDate(told, began(from, to)) },
    ended: { entities: byDate(entities, ended(from, to)), relations: byDate(told, ended(from, to)) },
    relations: relationChanges,
    statistics: changesIn(
      statistics.filter(({ subject }) => ids.has(subject)),
      saying,
      ({ time }, at) => time !== "" && meet(time ?? "", at),
      from,
      to,
    ),
    undatedEntities: entities.filter(({ time }) => !time).length,
    undatedRelations: relations.filter(({ time }) => !time).length,
  };
}

function began(from: string, to: string) {
  return ([first]: readonly [string, string]) => spanOf(from)[1] < first && first <= spanOf(to)[1];
}

function ended(from: string, to: string) {
  return ([, last]: readonly [string, string]) => spanOf(from)[0] <= last && last < spanOf(to)[0];
}

function byDate(rows: readonly Row[], fits: (held: readonly [string, string]) => boolean): string[] {
  const found = rows.filter((row) => row.time && fits(spanOf(heldOf(row))));
  const day = ({ time = "" }: Row) => spanOf(time)[0];
  return found.sort((a, b) => compare(day(a), day(b)) || compare(a.id, b.id)).map(({ id = "" }) => id);
}

/** The time that a fact holds: from its date on where it lasts and has a single date. */
function heldOf(row: Row): string {
  const { time = "" } = row;
  const { lasting } = ENTITIES.includes(row) ? typeOf(row.id ?? "") : relationTypeOf(row);
  return lasting && !time.includes("/") ? `${time}/..` : time;
}

function changesIn(
  rows: readonly Row[],
  saying: readonly string[],
  holds: (row: Row, at: string) => boolean,
  from: string,
  to: string,
) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(saying.map((column) => row[column]));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [before, after] = [from, to].map((at) => group.filter((row) => holds(row, at)).map(({ id = "" }) => id));
    const same = JSON.stringify([...(before ?? [])].sort()) === JSON.stringify([...(after ?? [])].sort());
    return before?.length && after?.length && !same ? [{ before, after }] : [];
  });
}
