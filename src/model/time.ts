/// <reference path="./edtf.d.ts" />
import edtf from "edtf";

/** A time as the source gives it (EDTF, ISO 8601-2 level 1), with the days it spans: first and last, both included, counted from 1970-01-01. */
export interface Time {
  readonly edtf: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

const DAY = 86_400_000;
const OPEN = "..";
const memo = new Map<string, Time | undefined>();

/** Reads an EDTF string; undefined when it is none, is finer than a day, or has an unknown end (`1984/`), which spans nothing we know. */
export function parseTime(text: string): Time | undefined {
  if (!memo.has(text)) {
    if (memo.size > 10_000) memo.clear();
    memo.set(text, parse(text));
  }
  return memo.get(text);
}

/** Intervals are parted here: the library refuses those that start and end in the same year, month or day. */
function parse(text: string): Time | undefined {
  const [start = "", end, ...more] = text.split("/");
  if (more.length > 0) return undefined;
  const interval = end !== undefined;
  const firstDay = interval && start === OPEN ? Number.NEGATIVE_INFINITY : parseDate(start)?.firstDay;
  const lastDay = end === OPEN ? Number.POSITIVE_INFINITY : parseDate(end ?? start)?.lastDay;
  if (firstDay === undefined || lastDay === undefined || firstDay > lastDay) return undefined;
  return { edtf: text, firstDay, lastDay };
}

function parseDate(text: string): Omit<Time, "edtf"> | undefined {
  try {
    const { min, max, edtf: written } = edtf(text, { level: 1, types: ["Date", "Season", "Year"] });
    // The library reads 29 February of any year and writes what day that is; times of day it writes in another form.
    if (written !== text || Number.isNaN(min) || Number.isNaN(max)) return undefined;
    return { firstDay: Math.floor(min / DAY), lastDay: Math.floor(max / DAY) };
  } catch {
    // The library's only answer to a text that is not EDTF is to throw.
    return undefined;
  }
}

/** When a fact with this time holds: one that lasts, and has a single date, from that date on, since nothing says when it ended. */
export function heldTime(time: Time, lasting: boolean): Time {
  if (!lasting || time.edtf.includes("/")) return time;
  return { edtf: `${time.edtf}/${OPEN}`, firstDay: time.firstDay, lastDay: Number.POSITIVE_INFINITY };
}

/** Whether two times share a day. */
export function overlaps(a: Time, b: Time): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}
