import { describe, expect, test } from "vitest";
import { didYouMean, ERROR_CODES, shortened, withoutSuggestions, ZhenxingError } from "../src/errors.ts";

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

describe("a message for strangers", () => {
  test("is as it was where it can be read", () => {
    expect(shortened("x".repeat(2000))).toBe("x".repeat(2000));
  });

  test("says how much of it is left out where it is long", () => {
    expect(shortened(`${"振".repeat(2000)}abc`)).toBe(`${"振".repeat(2000)}… (3 more characters)`);
  });

  test("loses what may have been meant, and nothing else", () => {
    const message = 'Cannot read "a Did you mean ": no such field. Did you mean "b"? Known are c? and d.';
    expect(withoutSuggestions('Cannot query field "x". Did you mean "y" or "z"?')).toBe('Cannot query field "x".');
    expect(withoutSuggestions(`No. Did you mean "b"? Known are c.`)).toBe("No. Known are c.");
    expect(withoutSuggestions(message)).not.toContain('"b"');
  });

  test("is found without suggestions in time that grows with its length alone", () => {
    const steps = (text: string) => withoutSuggestions(text).length;
    expect(steps(" Did you mean ".repeat(70_000))).toBe(14 * 70_000);
  });
});
