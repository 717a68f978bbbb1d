import { describe, expect, test } from "vitest";
import { checkSelection, SELECTION_LIMITS, type Selection } from "../../src/query/selection.ts";

describe("a selection that can be answered", () => {
  test.each<Selection>([
    {},
    { depth: 1, limit: 1 },
    { depth: SELECTION_LIMITS.depth, limit: SELECTION_LIMITS.limit },
    { pathFrom: "city/a", pathTo: "city/b" },
    { ids: [], around: [], text: "" },
  ])("is %j", (selection) => {
    expect(() => checkSelection(selection)).not.toThrow();
  });
});

describe("a selection that cannot be answered", () => {
  test.each<[Selection, string]>([
    [{ depth: 0 }, "depth 0"],
    [{ depth: SELECTION_LIMITS.depth + 1 }, "from 1 to 6"],
    [{ limit: 0 }, "limit 0"],
    [{ limit: SELECTION_LIMITS.limit + 1 }, "from 1 to 10000"],
    [{ depth: Number.NaN }, "depth NaN"],
    [{ avoidDegreeAbove: 0 }, "avoidDegreeAbove 0"],
    [{ avoid: Array.from({ length: 101 }, () => "x") }, "the number of entities to avoid 101"],
    [{ pathFrom: "city/a" }, "Give pathTo"],
    [{ pathTo: "city/b" }, "Give pathFrom"],
    [{ pathFrom: "" }, "Give pathTo"],
  ])("is %j, and the message says what to do", (selection, words) => {
    expect(() => checkSelection(selection)).toThrow(
      expect.objectContaining({ code: "BAD_INPUT", message: expect.stringContaining(words) }),
    );
  });
});
