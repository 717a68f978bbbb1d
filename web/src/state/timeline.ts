import { moveYears, readYears, writeYears, type Years } from "./years.ts";

/** One stretch of a timeline as the API gives it. */
export interface Bucket {
  readonly time?: string | null;
  readonly label: string;
  readonly labelEn: string;
  readonly dated: boolean;
  readonly entityCount: number;
  readonly relationCount: number;
}

/** A timeline in its parts. */
export interface TimelineParts {
  readonly timed: readonly (Bucket & { readonly time: string })[];
  /** What has a date and lies in no period. */
  readonly outside: Bucket | undefined;
  /** What has no date. */
  readonly undated: Bucket | undefined;
  /** From the first year to the last; undefined where nothing has a date. */
  readonly limits: Years | undefined;
}

export function timelineParts(buckets: readonly Bucket[]): TimelineParts {
  const timed = buckets.flatMap((bucket) => (bucket.time ? [{ ...bucket, time: bucket.time }] : []));
  const years = timed.flatMap(({ time }) => readYears(time, { from: Infinity, to: -Infinity }) ?? []);
  const limits = {
    from: Math.min(...years.map(({ from }) => from)),
    to: Math.max(...years.map(({ to }) => to)),
  };
  return {
    timed,
    outside: buckets.find(({ time, dated }) => !time && dated),
    undated: buckets.find(({ dated }) => !dated),
    limits: Number.isFinite(limits.from) && Number.isFinite(limits.to) ? limits : undefined,
  };
}

/** The window that comes next when time plays by years: a year on; the first years where none is set; undefined at the end. */
export function nextYears(window: string | undefined, limits: Years): string | undefined {
  const years = window === undefined ? undefined : readYears(window, limits);
  // A tenth of all years is wide enough to see what comes and goes.
  if (!years) return writeYears({ from: limits.from, to: limits.from + Math.floor((limits.to - limits.from) / 10) });
  return years.to >= limits.to ? undefined : writeYears(moveYears(years, 1, limits));
}

/** The window that comes next when time plays by periods; undefined at the end. */
export function nextPeriod(window: string | undefined, { timed }: TimelineParts): string | undefined {
  return timed[timed.findIndex(({ time }) => time === window) + 1]?.time;
}
