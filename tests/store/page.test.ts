import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slicePage } from "../../src/store/page.ts";

const IDS = ["a", "b", "c", "d", "e"];

describe("a page of a b c d e", () => {
  test.each([
    [{}, "abcde", false, false],
    [{ first: 2 }, "ab", false, true],
    [{ first: 5 }, "abcde", false, false],
    [{ first: 99 }, "abcde", false, false],
    [{ first: 0 }, "", false, true],
    [{ first: 2, after: "b" }, "cd", true, true],
    [{ first: 2, after: "d" }, "e", true, false],
    [{ after: "e" }, "", true, false],
    [{ last: 2 }, "de", true, false],
    [{ last: 2, before: "d" }, "bc", true, true],
    [{ last: 9, before: "d" }, "abc", false, true],
    [{ before: "a" }, "", false, true],
    [{ first: 3, last: 1 }, "c", true, true],
    [{ after: "a", before: "d" }, "bc", true, true],
    [{ first: 1, after: "a", before: "d" }, "b", true, true],
  ] as const)("for %j is %j", (request, letters, hasPrevious, hasNext) => {
    expect(slicePage(IDS, request)).toEqual({ ids: [...letters], totalCount: 5, hasPrevious, hasNext });
  });

  test("between a later and an earlier id is empty", () => {
    expect(slicePage(IDS, { after: "d", before: "b" }).ids).toEqual([]);
  });

  test.each([{ after: "x" }, { before: "x" }, { after: "a", before: "x" }, { after: "" }])(
    "for %j is empty and names the id that is not there",
    (request) => {
      const unknownId = request.after === "a" ? request.before : (request.after ?? request.before);
      expect(slicePage(IDS, request)).toMatchObject({ ids: [], totalCount: 5, unknownId });
    },
  );
});

test("a page of nothing is empty", () => {
  expect(slicePage([], { first: 5 })).toEqual({ ids: [], totalCount: 0, hasPrevious: false, hasNext: false });
});

test("pages are what the Relay specification computes", () => {
  const count = fc.option(fc.nat(12), { nil: undefined });
  const at = fc.option(fc.nat(9), { nil: undefined });
  fc.assert(
    fc.property(count, count, at, at, (first, last, afterAt, beforeAt) => {
      const ids = [..."0123456789"];
      const [after, before] = [afterAt, beforeAt].map((index) => (index === undefined ? undefined : ids[index]));
      let edges = [...ids];
      if (after !== undefined) edges = edges.slice(edges.indexOf(after) + 1);
      if (before !== undefined && edges.includes(before)) edges = edges.slice(0, edges.indexOf(before));
      else if (before !== undefined) edges = [];
      if (first !== undefined) edges = edges.slice(0, first);
      if (last !== undefined) edges = edges.slice(Math.max(0, edges.length - last));
      expect(slicePage(ids, { first, last, after, before }).ids).toEqual(edges);
    }),
  );
});
