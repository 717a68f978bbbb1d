import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hanQueryTerms, indexTerms, normalize, soundTerms, words } from "../../../src/store/memory/search-terms.ts";

describe("one form for comparison", () => {
  test.each([
    ["ＡＢＣ　１２", "abc 12"],
    ["Ｌiaoning", "liaoning"],
    ["振 兴\n战 略", "振兴战略"],
    ["振兴 Plan", "振兴plan"],
    ["第 2 轮", "第2轮"],
    ["two  words", "two words"],
    ["㈱", "(株)"],
    ["⼯业", "工业"],
    ["é", "e"],
    ["Fǔxīn, fu\u030c xi\u0304n", "fuxin, fu xin"],
    ["lü Lǚ lu\u0308", "lv lv lv"],
    ["が", "が"],
    ["", ""],
  ])("of %j is %j", (text, normal) => {
    expect(normalize(text)).toBe(normal);
  });

  test("is its own form", () => {
    const unit = fc.oneof(fc.constantFrom(..."振兴 \n\u3000aＡé2"), fc.string({ unit: "binary", maxLength: 1 }));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });
});

describe("terms", () => {
  test("of a text are each Han character, each pair, each word", () => {
    expect(indexTerms("东北3省 Revival-plan")).toEqual(["东", "北", "东北", "省", "3", "revival", "plan"]);
  });

  test("do not split a character outside the basic plane", () => {
    expect(indexTerms("𠮷原")).toEqual(["𠮷", "原", "𠮷原"]);
    expect(hanQueryTerms("𠮷")).toEqual(["𠮷"]);
  });

  test("of a query are its pairs, or the one character of a run of one", () => {
    expect(hanQueryTerms("老工业基地")).toEqual(["老工", "工业", "业基", "基地"]);
    expect(hanQueryTerms("市")).toEqual(["市"]);
    expect(hanQueryTerms("“八四”时期")).toEqual(["八四", "时期"]);
    expect(hanQueryTerms("plan")).toEqual([]);
  });

  test("of any query that a text holds are terms of the text", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."东北振兴ab1 ，“𠮷"), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text];
        const [start, end] = [a % characters.length, b % (characters.length + 1)].sort((x, y) => x - y);
        const part = characters.slice(start, end).join("");
        const terms = indexTerms(text);
        for (const term of hanQueryTerms(part)) expect(terms).toContain(term);
      }),
    );
  });

  test("of words are Latin letters and digits", () => {
    expect(words("Ch'ang-tse 1984年 São_Paulo v2.0")).toEqual(["ch", "ang", "tse", "1984", "sao", "paulo", "v2", "0"]);
    expect(words("，。🏭")).toEqual([]);
  });
});

describe("sounds", () => {
  test.each([
    ["阜新", ["fuxin", "xin"], ["fx", "x"]],
    ["长泽", ["changze", "ze"], ["cz", "z"]],
    ["重庆", ["chongqing", "qing"], ["cq", "q"]],
    ["吕梁", ["lvliang", "liang"], ["ll", "l"]],
    ["“八四”时期", ["basi", "si", "basishiqi", "sishiqi", "shiqi", "qi"], ["bs", "s", "bssq", "ssq", "sq", "q"]],
    ["东北3省", ["dongbei", "bei", "sheng"], ["db", "b", "s"]],
    ["Plan", [], []],
    ["", [], []],
  ])("of %s", (text, pinyin, initials) => {
    expect(soundTerms(text)).toEqual({ pinyin, initials });
  });

  test("of a character without a reading are left out, and those around it kept", () => {
    expect(soundTerms("𠮷原").pinyin).toContain("yuan");
    expect(soundTerms("𠮷原").initials).toContain("y");
    expect(soundTerms("𠮷原").initials.join("")).not.toMatch(/\p{Cs}/u);
  });

  test("of a very long name are bounded", () => {
    expect(soundTerms("振".repeat(5_000)).pinyin.length).toBeLessThan(100);
  });
});
