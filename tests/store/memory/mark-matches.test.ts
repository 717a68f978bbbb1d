import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Match, markMatches } from "../../../src/store/memory/mark-matches.ts";

const NOTHING: Match = { runs: [], words: [], terms: {}, scattered: false };
const shown = (text: string, match: Partial<Match>) =>
  markMatches(text, { ...NOTHING, ...match })
    .map((piece) => (piece.matched ? `[${piece.text}]` : piece.text))
    .join("");

describe("what matched is marked", () => {
  test.each<[string, string, Partial<Match>, string]>([
    ["each time it is written", "阜新与阜新", { runs: ["阜新"], terms: { 阜新: ["text"] } }, "[阜新]与[阜新]"],
    [
      "in traditional characters",
      "東北振興",
      { runs: ["振兴"], terms: { 振兴: ["text"] } },
      "东北".replace("东北", "東北[振興]"),
    ],
    ["over white space", "振 兴东北", { runs: ["振兴"], terms: { 振兴: ["text"] } }, "[振 兴]东北"],
    [
      "in pairs where it is not together",
      "老工业与基地",
      { runs: ["工业基地"], terms: { 工业: ["text"], 基地: ["text"] } },
      "老[工业]与[基地]",
    ],
    [
      "from the beginning of a word",
      "Northeast, north",
      { words: ["north"], terms: { northeast: ["text"], north: ["text"] } },
      "[North]east, [north]",
    ],
    ["but not within one", "Theorem or", { words: ["or"], terms: { or: ["text"] } }, "Theorem [or]"],
    [
      "the whole word that was nearly typed",
      "Fuxin City",
      { words: ["fuxn"], terms: { fuxin: ["text"] } },
      "[Fuxin] City",
    ],
    ["by its sound", "国家发改委", { words: ["fagai"], terms: { fagaiwei: ["pinyin"] } }, "国家[发改]委"],
    ["by a sound that was begun", "国家发改委", { words: ["fag"], terms: { fagaiwei: ["pinyin"] } }, "国家[发改]委"],
    ["by its initials", "国家发改委", { words: ["fg"], terms: { fgw: ["initials"] } }, "国家[发改]委"],
    [
      "by a sound over signs",
      "在“九五”时期",
      { words: ["jiuwushi"], terms: { jiuwushiqi: ["pinyin"] } },
      "在“[九五”时]期",
    ],
    ["by initials over signs", "“九五”时期", { words: ["wsq"], terms: { wsq: ["initials"] } }, "“九[五”时期]"],
    ["by a sound before a sign", "“九五”时期", { words: ["jiuwu"], terms: { jiuwu: ["pinyin"] } }, "“[九五]”时期"],
    ["where characters are apart", "国家发展改革委", { runs: ["国发委"], scattered: true }, "[国]家[发]展改革[委]"],
    ["with the marks over it", "cafe\u0301s", { words: ["cafe"], terms: { cafes: ["text"] } }, "[cafe\u0301]s"],
    ["nowhere, where nothing did", "阜新", {}, "阜新"],
    ["nowhere in nothing", "", { runs: ["阜新"] }, ""],
  ])("%s: %s", (_, text, match, expected) => {
    expect(shown(text, match)).toBe(expected);
  });

  test("in pieces that make the text and are never two alike together, whatever matched", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."青岩与𠮷原 aB\u0301,長"), maxLength: 20 });
    const words = fc.array(
      texts.map((text) => text.toLowerCase()),
      { maxLength: 2 },
    );
    const terms = fc.dictionary(texts, fc.subarray(["text", "pinyin", "initials"]), { maxKeys: 3 });
    fc.assert(
      fc.property(texts, words, words, terms, fc.boolean(), (text, runs, typed, found, scattered) => {
        const pieces = markMatches(text, { runs, words: typed, terms: found, scattered });
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const [index, { matched, text: piece }] of pieces.entries()) {
          expect(piece).not.toBe("");
          expect(matched).not.toBe(pieces[index - 1]?.matched);
        }
      }),
    );
  });
});
