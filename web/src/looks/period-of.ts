/** A stretch of time as the API writes it: `2003-10/2012-11`, `2017-10/..`. */
export interface Timed {
  readonly time: string;
}

/**
 * The period in which a time begins; of several the one that began last, which says most. Undefined where it begins in
 * none.
 */
export function periodOf<Period extends Timed>(time: string, periods: readonly Period[]): Period | undefined {
  const begins = startOf(time);
  return periods
    .filter((period) => startOf(period.time) <= begins && isBefore(begins, endOf(period.time)))
    .reduce<Period | undefined>(
      (last, one) => (last && startOf(last.time) > startOf(one.time) ? last : one),
      undefined,
    );
}

/** The earlier of two times, by when they begin. */
export function earlier(one: string | undefined, other: string): string {
  return one === undefined || startOf(other) < startOf(one) ? other : one;
}

/** An open beginning is before all. */
function startOf(time: string): string {
  return boundOf(time.split("/")[0]);
}

function endOf(time: string): string {
  const [start, end = start] = time.split("/");
  return boundOf(end);
}

function boundOf(text = ""): string {
  return text.replaceAll("..", "").replaceAll(/[~?%]/g, "");
}

/** A day is no later than a month or a year that it is in; an open end is later than all. */
function isBefore(day: string, end: string): boolean {
  return end === "" || day.slice(0, end.length) <= end;
}
