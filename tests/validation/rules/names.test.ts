import { describe, expect, test } from "vitest";
import { NAMES } from "../../../src/validation/rules/names.ts";
import { edit, find } from "../../support/rules.ts";
import { dataset } from "../../support/tiny.ts";

const GOOD = ["新白桦", "𠮷原", "“八四”时期", "Ch'ang-tse", "São Paulo", "بكين", "第12号（修订）", "A　B", "㐀"];

const BAD = {
  blank: "",
  "made of spaces": "  ",
  "led by a space": " 白桦",
  "followed by an ideographic space": "白桦\u3000",
  "broken into lines": "白\n桦",
  "parted by a line separator": "白\u2028桦",
  "parted by a tab": "白\t桦",
  "ended by a null": "白桦\u0000",
  "holding a C1 control": "白\u0085桦",
  "turned right to left": "白\u202e桦",
  "isolated in direction": "\u2067白桦\u2069",
  "marked as Arabic": "白\u061c桦",
  "joined by nothing visible": "白\u200b桦",
  "joined by a word joiner": "白\u2060桦",
  "parted by a soft hyphen": "Bai\u00adhua",
  "led by a byte order mark": "\ufeff白桦",
  "holding a replacement character": "白\ufffd",
  "half of a surrogate pair": "白\ud842",
  "of private use": "白\ue000",
} as const;

describe.each(["name", "nameEn", "alias"] as const)("a %s", (field) => {
  const column = { name: "name", nameEn: "name_en", alias: "aliases" }[field];
  const withText = (text: string) =>
    edit(dataset.entities, "city/baihua", field === "alias" ? { aliases: ["桦城", text] } : { [field]: text });

  test.each(GOOD)("may be %s", (text) => {
    expect(find(NAMES, { entities: withText(text) })).toEqual([]);
  });

  test.each(Object.entries(BAD))("may not be %s", (_, text) => {
    expect(find(NAMES, { entities: withText(text) })).toContain(`city/baihua ${column} ${text}`);
  });
});

test("every alias that says a name again is found", () => {
  const entities = edit(dataset.entities, "city/baihua", { aliases: ["白桦", "桦城", "桦城", "桦市"] });
  expect(find(NAMES, { entities })).toEqual(["city/baihua aliases 白桦", "city/baihua aliases 桦城"]);
});

test("two entities may have one name", () => {
  expect(find(NAMES, { entities: edit(dataset.entities, "city/baihua", { name: "青岩" }) })).toEqual([]);
});

test("an alias with what separates aliases is found: it would be read as two", () => {
  expect(find(NAMES, { entities: edit(dataset.entities, "city/baihua", { aliases: ["桦|城"] }) })).toEqual([
    "city/baihua aliases 桦|城",
  ]);
});
