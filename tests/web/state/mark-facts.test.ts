import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markFacts } from "../../../web/src/state/mark-facts.ts";

const quote = (start: number, end: number, id: string) => ({ start, end, fact: { id } });

describe("a passage with facts", () => {
  test("is cut where quotes begin and end, and each stretch knows its facts", () => {
    const stretches = markFacts("国家支持阜新转型", 100, [quote(102, 106, "supports"), quote(104, 108, "task")]);
    expect(stretches).toEqual([
      { start: 100, text: "国家", facts: [] },
      { start: 102, text: "支持", facts: ["supports"] },
      { start: 104, text: "阜新", facts: ["supports", "task"] },
      { start: 106, text: "转型", facts: ["task"] },
    ]);
  });

  test("counts code points, and takes of a quote what is inside", () => {
    const stretches = markFacts("𠀀东北。", 10, [quote(0, 11, "before"), quote(13, 99, "after")]);
    expect(stretches.map(({ text, facts }) => [text, ...facts])).toEqual([["𠀀", "before"], ["东北"], ["。", "after"]]);
  });

  test("joins broken lines: Chinese without a space, Latin with one", () => {
    const text = (passage: string) => markFacts(passage, 0, []).map((stretch) => stretch.text);
    expect(text("东\n 北、 振兴 GDP\nof China")).toEqual(["东北、振兴 GDP of China"]);
  });

  test("loses no letter, whatever is quoted", () => {
    const quotes = fc.array(
      fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => quote(Math.min(a, b), Math.max(a, b), "x")),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(30), quotes, (passage, start, quoted) => {
        const shown = markFacts(passage, start, quoted).map(({ text }) => text);
        expect(shown.join("").replace(/\s/g, "")).toBe(passage.replace(/\s/g, ""));
      }),
    );
  });
});
