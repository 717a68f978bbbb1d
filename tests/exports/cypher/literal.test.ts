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

test.each([
  [{ double: 202 }, "202.0"],
  [{ double: -0 }, "-0.0"],
  [{ double: 1e21 }, "1e21"],
  [{ double: 1e-7 }, "1e-7"],
  [{ double: 12.5 }, "12.5"],
  [{ integer: 202 }, "202"],
  [{ day: "2003-10-01" }, "date('2003-10-01')"],
  [true, "true"],
  [["a", "b'"], "['a', 'b\\'']"],
  [[], "[]"],
])("%j keeps its type", (value, written) => {
  expect(literal(value)).toBe(written);
});

test("a map leaves out what is not there, and quotes names that are no words", () => {
  expect(map({ id: "x", none: undefined, "a `b`": { integer: 1 }, __proto: "y" })).toBe(
    "{id: 'x', `a ``b```: 1, `__proto`: 'y'}",
  );
  expect(identifier("LOCATED_IN")).toBe("LOCATED_IN");
});
