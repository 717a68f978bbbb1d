import { describe, expect, test } from "vitest";
import { passagesOf, passageText } from "../../src/model/passages.ts";
import type { Section } from "../../src/model/source.ts";

function section(id: string, title: string, start: number, end: number, kind: Section["kind"] = "prose"): Section {
  return { id, source: "s", title, titleEn: id, kind, start, end, abstract: "", abstractEn: "" };
}

function cut(text: string, sections: readonly Section[]): string[] {
  const points = [...text];
  return passagesOf(points, sections).map(
    ({ section, kind, start, end }) => `${section} ${kind} ${points.slice(start, end).join("")}`,
  );
}

describe("passages of a text", () => {
  test("are its sentences, with the marks that close them", () => {
    const text = "甲说：“好。”乙来了！丙呢？";
    expect(cut(text, [section("1", "", 0, 14)])).toEqual([
      "1 sentence 甲说：“好。”",
      "1 sentence 乙来了！",
      "1 sentence 丙呢？",
    ]);
  });

  test("leave out white space and reference marks between them", () => {
    expect(cut("甲。 [1]乙。\n\n[12] 丙。\n", [section("1", "", 0, 20)])).toEqual([
      "1 sentence 甲。",
      "1 sentence 乙。",
      "1 sentence 丙。",
    ]);
  });

  test("begin after a heading, which is one of its own, broken lines and all", () => {
    expect(cut("一、 起\n步\n甲。", [section("1", "一、起步", 0, 9)])).toEqual([
      "1 heading 一、 起\n步",
      "1 sentence 甲。",
    ]);
  });

  test("end with the line in a table, also one inside a sentence", () => {
    const sections = [section("1", "", 0, 16), section("t", "", 3, 12, "table")];
    expect(cut("甲乙、表头\n一 行\n二行\n丙。后", sections)).toEqual([
      "1 sentence 甲乙、",
      "t line 表头",
      "t line 一 行",
      "t line 二行",
      "1 sentence 丙。",
      "1 sentence 后",
    ]);
  });

  test("end at a full stop before a capital in English, not within a number or an abbreviation", () => {
    expect(cut("It grew 8.58 per cent. The rest e.g. coal did not.", [section("1", "", 0, 60)])).toEqual([
      "1 sentence It grew 8.58 per cent.",
      "1 sentence The rest e.g. coal did not.",
    ]);
  });

  test("are none where the text is blank or outside every section", () => {
    expect(cut(" \n ", [section("1", "", 0, 3)])).toEqual([]);
    expect(cut("甲。", [])).toEqual([]);
  });

  test("cover every printed code point of a section once", () => {
    const text = [..."一、起步\n甲乙。丙丁“戊。”己\n庚！"];
    const seen = passagesOf(text, [section("1", "一、起步", 0, text.length)]).flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index),
    );
    expect(new Set(seen).size).toBe(seen.length);
    const missed = text.flatMap((character, at) => (character.trim() !== "" && !seen.includes(at) ? [character] : []));
    expect(missed).toEqual([]);
  });
});

describe("the text of the passages that a stretch touches", () => {
  const text = [..."甲 乙\n丙。In Wuhan, 1984\nthe fund 丁。"];
  const sections = [section("1", "", 0, text.length)];

  test("is joined without the line breaks of the page, but for those between words of ASCII", () => {
    expect(passageText(text, sections, { start: 0, end: 1 })).toBe("甲乙丙。");
    expect(passageText(text, sections, { start: 8, end: 9 })).toBe("In Wuhan, 1984 the fund丁。");
  });

  test("is a line each where there are several", () => {
    expect(passageText(text, sections, { start: 4, end: 9 })).toBe("甲乙丙。\nIn Wuhan, 1984 the fund丁。");
  });
});
