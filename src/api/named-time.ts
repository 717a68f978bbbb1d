import { ZhenxingError } from "../errors.ts";
import type { Time } from "../model/time.ts";
import { type Periods, readTime } from "../query/periods.ts";

/** A text where a time is wanted that is not EDTF: only the request's store can tell whether a period is called so. */
export interface NamedTime {
  readonly periodNamed: string;
}

export function hasNamedTime(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isNamedTime(value) || Object.values(value).some(hasNamedTime);
}

/**
 * Arguments with every named time, at any depth, put in days.
 * @throws ZhenxingError BAD_INPUT for a name that no period with a time has
 */
export function withTimes<T>(value: T, periods: Periods): T {
  if (Array.isArray(value)) return value.map((item) => withTimes(item, periods)) as T; // Same elements, same type.
  if (typeof value !== "object" || value === null) return value;
  if (isNamedTime(value)) return timeNamed(value, periods) as T; // What the generated types say stands here.
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTimes(member, periods)])) as T; // Likewise.
}

function isNamedTime(value: object): value is NamedTime {
  return "periodNamed" in value;
}

function timeNamed({ periodNamed }: NamedTime, periods: Periods): Time {
  const time = readTime(periodNamed, periods);
  if (!("fault" in time)) return time;
  throw new ZhenxingError("BAD_INPUT", `Cannot read time "${periodNamed}": ${time.fault}`);
}
