// Times of the bundled dataset, compared as text: 1984, 2003-10, 1978/2000, 2014/.., ../1999.

export interface Window {
  readonly at?: string | undefined;
  readonly during?: string | undefined;
  readonly undated?: boolean | undefined;
}

/** First and last day as `2003-10-01`; the last of any month is its 31st, which no first day comes between. */
export function spanOf(time: string): readonly [string, string] {
  const [start = "", end = start] = time.split("/");
  return [start === ".." ? "0000" : firstDay(start), end === ".." ? "9999" : lastDay(end)];
}

/** Whether a time shares a day with what is asked for; a fact without a time does where it is said to. */
export function fitsWindow(
  time: string | undefined,
  lasting: boolean,
  { at, during, undated = false }: Window,
): boolean {
  if (at === undefined && during === undefined) return true;
  if (!time) return undated;
  const held = lasting && !time.includes("/") ? `${time}/..` : time;
  return (at === undefined || meet(held, at)) && (during === undefined || meet(time, during));
}

/** Whether two times share a day. */
export function meet(a: string, b: string): boolean {
  const [firstA, lastA] = spanOf(a);
  const [firstB, lastB] = spanOf(b);
  return firstA <= lastB && firstB <= lastA;
}

function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

function lastDay(date: string): string {
  return `${date}${"-12-31".slice(date.length - 4)}`;
}
