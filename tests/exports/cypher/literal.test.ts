import { describe, expect, test } from "vitest";
import { identifier, literal, map } from "../../../src/exports/cypher/literal.ts";
import { HOSTILE_TEXTS } from "../../support/hostile-texts.ts";

describe("a text", () => {
  test("has what would end the string or the line escaped, and nothing else", () => {
    expect(literal("a'b\"c\\d\ne\rf`g\u2028振")).toBe("'a\\'b\"c\\\\d\\ne\\rf`g\u2028振'");
  });

  test.each(Object.entries(HOSTILE_TEXTS))("of %s is one string on one line", (_, text) => {
    const written = literal(text);
    expect(written).toMatch(/^'(?:[^'\\\n\r]|\\['\\nr])*'$/);
    expect(written).not.toMatch(/\p{Surrogate}/u);
  });
});

test("a map quotes names that are no words", () => {
  expect(
    map([
      ["id", "cells[at]"],
      ["a `b`", "1"],
      ["__proto", "null"],
    ]),
  ).toBe("{id: cells[at], `a ``b```: 1, `__proto`: null}");
  expect(identifier("LOCATED_IN")).toBe("LOCATED_IN");
});
