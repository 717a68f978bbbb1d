import { aggregate } from "./aggregate.ts";
import type { Counted, KeyValue } from "./aggregate-keys/aggregate-key.ts";
import { PERIOD } from "./aggregate-keys/period.ts";
import { UNDATED } from "./aggregate-keys/undated.ts";
import { YEAR, yearValue } from "./aggregate-keys/year.ts";

/** How finely a timeline is cut. */
export type TimelineUnit = "year" | "period";

/** One stretch of a timeline, or all that has no date, with how much overlaps it. */
export interface TimelineBucket {
  readonly value: KeyValue;
  readonly entityCount: number;
  readonly relationCount: number;
}

const KEYS = { year: YEAR, period: PERIOD } as const;

/** What is counted, by when: every year from the first to the last, or the periods that hold something; last what has no date. */
export async function timeline(counted: Counted, unit: TimelineUnit): Promise<TimelineBucket[]> {
  const rows = await aggregate(counted, [KEYS[unit]]);
  const buckets = rows.flatMap(({ values, entityCount = 0, relationCount = 0 }) =>
    values.map((value) => ({ value, entityCount, relationCount })),
  );
  const dated = buckets.filter(({ value }) => value.id !== undefined);
  const undated = buckets.find(({ value }) => value.id === undefined) ?? emptyBucket(UNDATED);
  return [...(unit === "year" ? withEmptyYears(dated) : dated), undated];
}

function withEmptyYears(buckets: readonly TimelineBucket[]): TimelineBucket[] {
  return buckets.flatMap((bucket, index) => {
    const [year, before] = [bucket.value.order, buckets[index - 1]?.value.order ?? bucket.value.order];
    const missing = Number.isFinite(year) ? Math.max(0, year - before - 1) : 0;
    return [...Array.from({ length: missing }, (_, step) => emptyBucket(yearValue(before + step + 1))), bucket];
  });
}

function emptyBucket(value: KeyValue): TimelineBucket {
  return { value, entityCount: 0, relationCount: 0 };
}
