import edtf from "edtf";

/** A time as the source gives it (EDTF, ISO 8601-2 level 1), with the days it spans: first and last, both included, counted from 1970-01-01. */
export interface Time {
  readonly edtf: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

const DAY = 86_400_000;
const memo = new Map<string, Time | undefined>();

/** Reads an EDTF string; undefined when it is none. */
export function parseTime(text: string): Time | undefined {
  if (!memo.has(text)) {
    if (memo.size > 10_000) memo.clear();
    memo.set(text, parse(text));
  }
  return memo.get(text);
}

function parse(text: string): Time | undefined {
  try {
    const { min, max } = edtf(text, { level: 1 });
    if (Number.isNaN(min) || Number.isNaN(max) || min > max) return undefined;
    return { edtf: text, firstDay: Math.floor(min / DAY), lastDay: Math.floor(max / DAY) };
  } catch {
    // The library's only answer to a text that is not EDTF is to throw.
    return undefined;
  }
}

/** Whether two times share a day. */
export function overlaps(a: Time, b: Time): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}
