import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { squeeze } from "../../src/model/evidence.ts";

describe("squeeze", () => {
  test.each([
    ["支持老工业 基地\n转型", "支持老工业基地转型"],
    ["全角\u3000空格\u00a0与\ufeff标记\u2028行", "全角空格与标记行"],
    ["\t \r\n", ""],
    ["", ""],
    ["𠮷 原", "𠮷原"],
    ["a b c", "abc"],
  ])("makes of %j the text %j", (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });

  test("takes nothing but white space, and only once", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (parts) => {
        const squeezed = squeeze(parts.join(" \n"));
        expect(squeezed).not.toMatch(/\s/u);
        expect(squeeze(squeezed)).toBe(squeezed);
        expect(squeezed).toBe(parts.map(squeeze).join(""));
      }),
    );
  });
});
