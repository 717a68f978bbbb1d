import { describe, expect, test } from "vitest";
import { didYouMean, ERROR_CODES, ZhenxingError } from "../src/errors.ts";

describe("didYouMean", () => {
  test.each([
    ["city/fuxinn", ["city/fuxin", "city/dalian"], "city/fuxin"],
    ["relationTyps", ["relationTypes", "types"], "relationTypes"],
    ["CITY", ["city", "cite"], "city"],
    ["agnecy", ["agency", "city"], "agency"],
    ["阜新事", ["阜新市", "大连市"], "阜新市"],
  ])("suggests for %j the nearest of %j", (given, known, nearest) => {
    expect(didYouMean(given, known)).toBe(` Did you mean "${nearest}"?`);
  });

  test.each([
    ["q", ["at", "ids"]],
    ["xy", ["at", "on"]],
    ["", ["at", "b"]],
    ["大连", ["阜新", "沈阳"]],
    ["completely-different", ["city/fuxin"]],
    ["anything", []],
  ])("says nothing for %j, which is near none of %j", (given, known) => {
    expect(didYouMean(given, known)).toBe("");
  });

  test("takes the first of several that are equally near", () => {
    expect(didYouMean("cite", ["city", "cute"])).toBe(' Did you mean "city"?');
  });

  test("takes any iterable", () => {
    expect(didYouMean("tyypes", new Set(["types"]))).toBe(' Did you mean "types"?');
  });
});

describe("ZhenxingError", () => {
  test.each(ERROR_CODES)("carries %s, a message and what caused it", (code) => {
    const cause = new Error("disk full");
    const error = new ZhenxingError(code, "Cannot write.", { cause });
    expect(error).toBeInstanceOf(Error);
    expect({ ...error, name: error.name, message: error.message, cause: error.cause }).toEqual({
      name: "ZhenxingError",
      code,
      message: "Cannot write.",
      cause,
    });
  });
});
