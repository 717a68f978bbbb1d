import { expect, test } from "vitest";
import { type Bucket, nextPeriod, nextYears, timelineParts } from "../../../web/src/state/timeline.ts";

const bucket = (time: string | null, rest: Partial<Bucket> = {}): Bucket => ({
  ...{ time, label: time ?? "", labelEn: time ?? "", dated: time !== null, entityCount: 1, relationCount: 2 },
  ...rest,
});

test("a timeline has its stretches, what is outside of them, what has no date, and its first and last year", () => {
  const outside = bucket(null, { dated: true });
  const undated = bucket(null);
  const parts = timelineParts([bucket("1953/1957"), bucket("2003-10/2012-11"), outside, undated]);
  expect(parts.timed.map(({ time }) => time)).toEqual(["1953/1957", "2003-10/2012-11"]);
  expect(parts).toMatchObject({ outside, undated, limits: { from: 1953, to: 2012 } });
});

test("where nothing has a date there are no limits", () => {
  expect(timelineParts([bucket(null)]).limits).toBeUndefined();
});

test("time plays by years from the first tenth to the end, and stops there", () => {
  const limits = { from: 1980, to: 2020 };
  const windows: string[] = [];
  for (let at = nextYears(undefined, limits); at !== undefined; at = nextYears(at, limits)) windows.push(at);
  expect(windows[0]).toBe("1980/1984");
  expect(windows.at(-1)).toBe("2016/2020");
  expect(windows).toHaveLength(37);
});

test("time plays by periods from one to the next, and stops after the last", () => {
  const parts = timelineParts([bucket("1953/1957"), bucket("1958/1962")]);
  expect(nextPeriod(undefined, parts)).toBe("1953/1957");
  expect(nextPeriod("1953/1957", parts)).toBe("1958/1962");
  expect(nextPeriod("1958/1962", parts)).toBeUndefined();
});
