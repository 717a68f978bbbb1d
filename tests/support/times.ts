import fc from "fast-check";
import { parseTime, type Time } from "../../src/model/time.ts";

/** The time that an EDTF string names; a test that misspells one fails. */
export function time(edtf: string): Time {
  const parsed = parseTime(edtf);
  if (!parsed) throw new Error(`"${edtf}" is not EDTF.`);
  return parsed;
}

const pad = (value: number, length: number) => String(value).padStart(length, "0");

const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([inYear, value]) => `${inYear}-${pad(value, 2)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([inMonth, value]) => `${inMonth}-${pad(value, 2)}`);

/** Dates of every precision that are written with digits alone. */
export const plainDates = fc.oneof(year, month, day);

/** Two dates, the one that is written lower first: of one precision that is also the earlier. */
const pairs = fc.oneof(
  ...[year, month, day].map((dates) => fc.tuple(dates, dates).map(([a, b]) => (a < b ? [a, b] : [b, a]))),
);

const intervals = pairs.filter(([a, b]) => a !== b).map((pair) => pair.join("/"));

/** Every form of EDTF that a dataset may hold. */
export const edtfs = fc.oneof(
  plainDates,
  intervals,
  plainDates.map((date) => `${date}/..`),
  plainDates.map((date) => `../${date}`),
  fc.tuple(plainDates, fc.constantFrom("?", "~", "%")).map((parts) => parts.join("")),
  fc.integer({ min: 100, max: 999 }).map((decade) => `${decade}X`),
  fc.integer({ min: 10, max: 99 }).map((century) => `${century}XX`),
);

export const times = edtfs.map(time);

/** Times of a few years, so that many of them meet. */
export const closeTimes = fc
  .constantFrom(
    "1998",
    "1999",
    "2000",
    "1999-12",
    "1999-12-31",
    "2000-01-01",
    "1998/2000",
    "1999-12-31/..",
    "../1999",
    "199X",
    "../..",
  )
  .map(time);
