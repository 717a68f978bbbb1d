/** Whole years, the first and the last included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years as the API takes a time: `2003`, `2003/2007`. */
export function writeYears({ from, to }: Years): string {
  return from === to ? fourDigits(from) : `${fourDigits(from)}/${fourDigits(to)}`;
}

/** Whether a time is one year, or from one year to another. */
export function isWholeYears(time: string): boolean {
  return /^-?\d{4}(?:\/-?\d{4})?$/.test(time);
}

/** The years that a time touches, however fine it is; an open end reaches to the limit. Undefined where it has no year. */
export function readYears(time: string, limits: Years): Years | undefined {
  const [start = "", end = start] = time.split("/");
  const from = start === ".." ? limits.from : yearOf(start);
  const to = end === ".." ? limits.to : yearOf(end);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The years within the limits, as many as before where they fit. */
export function moveYears({ from, to }: Years, by: number, limits: Years): Years {
  const length = Math.min(to - from, limits.to - limits.from);
  const start = Math.min(Math.max(from + by, limits.from), limits.to - length);
  return { from: start, to: start + length };
}

/** What of the years lies within the limits; the nearest year where nothing does. */
export function clampYears({ from, to }: Years, limits: Years): Years {
  const within = (year: number) => Math.min(Math.max(year, limits.from), limits.to);
  return { from: within(from), to: within(to) };
}

function yearOf(text: string): number | undefined {
  const [, year] = /^(-?\d{4})(?:-|$)/.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
}

function fourDigits(year: number): string {
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}
