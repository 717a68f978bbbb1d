import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps } from "../../src/model/time.ts";
import { windowOf } from "../../src/query/window.ts";
import { closeTimes, time, times } from "../support/times.ts";

describe("the window of at and during", () => {
  test.each([{}, { at: undefined }, { at: null, during: null }])(
    "is none where neither is given, as in %j",
    (given) => {
      expect(windowOf(given)).toBeUndefined();
    },
  );

  test("is the one that is given", () => {
    expect(windowOf({ at: time("1984") })).toBe(time("1984"));
    expect(windowOf({ during: time("2003-10"), at: null })).toBe(time("2003-10"));
  });

  test("is what they share", () => {
    expect(windowOf({ at: time("2003-10"), during: time("2003/2005") })).toMatchObject({
      firstDay: time("2003-10").firstDay,
      lastDay: time("2003-10").lastDay,
    });
  });

  test.each([
    ["1978/2020", true],
    ["2003/..", true],
    ["2003", false],
    ["2004", false],
    ["2005", false],
  ])("of 2003 and 2005 holds what meets both: %s is %s", (edtf, expected) => {
    const window = windowOf({ at: time("2003"), during: time("2005") });
    expect(window && overlaps(time(edtf), window)).toBe(expected);
  });

  test("is overlapped by just what overlaps both", () => {
    const any = fc.oneof(times, closeTimes);
    fc.assert(
      fc.property(any, any, any, (fact, at, during) => {
        const window = windowOf({ at, during });
        expect(window && overlaps(fact, window)).toBe(overlaps(fact, at) && overlaps(fact, during));
      }),
      { numRuns: 1000 },
    );
  });
});
