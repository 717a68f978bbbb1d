import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Relation } from "../../src/model/relation.ts";
import { relationsInTime, timesProven } from "../../src/query/time-order.ts";
import { relation } from "../support/sources.ts";
import { closeTimes, time } from "../support/times.ts";

/** Steps of a path from the times of their relations; "" for none. */
const steps = (...times: string[][]) => times.map((step) => step.map(timed));
const timed = (edtf: string, index = 0) => ({
  ...relation("funds", "city/a", `city/${index}`),
  ...(edtf && { time: time(edtf) }),
});
const written = (found: readonly (readonly Relation[])[]) =>
  found.map((step) => step.map((each) => each.time?.edtf ?? ""));

describe("the relations that can be part of a passage through time", () => {
  test.each([
    ["leave out what is over", [["2003"], ["1984", "2003/2010"]], [["2003"], ["2003/2010"]]],
    ["leave out what begins too late for the next", [["1984", "2014"], ["1990"]], [["1984"], ["1990"]]],
    ["keep those without a time", [["2003"], ["", "1984"], ["2004"]], [["2003"], [""], ["2004"]]],
    ["are none where there is no passage", [["2003"], ["1984"]], [[], []]],
    ["are none of no steps", [], []],
  ])("%s", (_, given, expected) => {
    expect(written(relationsInTime(steps(...given)))).toEqual(expected);
  });

  test("are those of every choice that plain loops find", () => {
    const lists = fc.array(fc.array(fc.option(closeTimes, { nil: undefined }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lists, (times) => {
        const given = times.map((step, at) =>
          step.map((each, index) => relation("funds", `city/${at}`, `city/${index}`, each ? { time: each } : {})),
        );
        const passages = choices(given).filter(passable);
        const used = new Set(passages.flat());
        expect(relationsInTime(given)).toEqual(given.map((step) => step.filter((each) => used.has(each))));
        expect(timesProven(given)).toBe(passages.some((passage) => passage.every((each) => each.time)));
      }),
      { numRuns: 1000 },
    );
  });
});

function choices([step, ...rest]: readonly (readonly Relation[])[]): Relation[][] {
  if (!step) return [[]];
  return step.flatMap((each) => choices(rest).map((others) => [each, ...others]));
}

/** No relation is over before an earlier one begins. */
function passable(passage: readonly Relation[]): boolean {
  return passage.every(({ time: later }, index) =>
    passage.slice(0, index).every(({ time: earlier }) => !earlier || !later || earlier.firstDay <= later.lastDay),
  );
}
