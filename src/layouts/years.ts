const DAYS = 365.2425;
const MOST_TICKS = 12;

/** The year of a day that is counted from 1970-01-01. */
export function yearOfDay(day: number): number {
  const year = Math.floor(1970 + day / DAYS);
  return dayOfYear(year + 1) <= day ? year + 1 : dayOfYear(year) > day ? year - 1 : year;
}

/** The first day of a year, counted from 1970-01-01 (proleptic Gregorian). */
export function dayOfYear(year: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps - 719_162;
}

/** Round years in a span, so few that their numbers stay apart, the first of the span among them or after it. */
export function yearTicks(first: number, last: number): number[] {
  const span = last - first;
  const step = roundSteps().find((size) => span / size < MOST_TICKS) ?? span;
  const start = Math.ceil(first / step) * step;
  const ticks: number[] = [];
  for (let year = start; year <= last + 1; year += step) ticks.push(year);
  return ticks;
}

function roundSteps(): number[] {
  return [1, 10, 100, 1000, 10_000, 100_000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);
}
