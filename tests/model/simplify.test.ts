import fc from "fast-check";
import { expect, test } from "vitest";
import { simplify } from "../../src/model/simplify.ts";

test.each([
  ["振興東北老工業基地", "振兴东北老工业基地"],
  ["國家發展和改革委員會", "国家发展和改革委员会"],
  ["裝備製造、瀋陽、遼寧", "装备制造、沈阳、辽宁"],
  ["著力、執著", "着力、执着"],
  ["批覆", "批复"],
  ["醫療衞生、醫療衛生", "医疗卫生、医疗卫生"],
  ["才能、台灣、臺灣、枱", "才能、台湾、台湾、台"],
  ["阜新 Fuxin 2003", "阜新 Fuxin 2003"],
  ["𠮷原", "𠮷原"],
  ["", ""],
])("%j is compared as %j", (text, expected) => {
  expect(simplify(text)).toBe(expected);
});

test("has as many characters as before, and is not changed again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...simplify(text)]).toHaveLength([...text].length);
    }),
  );
  for (const character of Array.from({ length: 20_992 }, (_, index) => String.fromCodePoint(0x4e00 + index))) {
    expect(simplify(simplify(character))).toBe(simplify(character));
  }
});
