import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfYear, yearOfDay, yearTicks } from "../../src/layouts/years.ts";

const DAY = 86_400_000;

test("the first day of any year of the calendar is that of Date, and lies in its year", () => {
  for (let year = 100; year < 3000; year += 1) {
    expect(dayOfYear(year)).toBe(Date.UTC(year, 0, 1) / DAY);
    expect([yearOfDay(dayOfYear(year) - 1), yearOfDay(dayOfYear(year))]).toEqual([year - 1, year]);
  }
});

test("round years mark any span, at most a dozen or so of them, in even steps within it", () => {
  const spans = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 9999 }));
  fc.assert(
    fc.property(spans, ([first, length]) => {
      const ticks = yearTicks(first, first + length);
      expect(ticks.length).toBeLessThanOrEqual(14);
      expect(ticks.every((year) => year >= first && year <= first + length + 1)).toBe(true);
      const steps = ticks.slice(1).map((year, index) => year - (ticks[index] ?? 0));
      expect(new Set(steps).size).toBeLessThanOrEqual(1);
    }),
  );
});

test("a century is marked by tens, a year by itself", () => {
  expect(yearTicks(1953, 2018)).toEqual([1960, 1970, 1980, 1990, 2000, 2010]);
  expect(yearTicks(2003, 2003)).toEqual([2003, 2004]);
});
