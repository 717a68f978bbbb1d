import { describe, expect, test } from "vitest";
import { groupEvidence } from "../../../web/src/state/group-evidence.ts";
import { markQuotes } from "../../../web/src/state/mark-quote.ts";

describe("quotes in a passage", () => {
  test("are marked where they stand, several at once", () => {
    expect(markQuotes("甲乙丙丁戊", ["乙", "丁戊"])).toEqual([
      { text: "甲", quoted: false },
      { text: "乙", quoted: true },
      { text: "丙", quoted: false },
      { text: "丁戊", quoted: true },
    ]);
  });

  test("are found across the line breaks of a PDF", () => {
    const stretches = markQuotes("二零零一年国务\n 院将阜新确定为", ["国务院将阜新"]);
    expect(stretches.find(({ quoted }) => quoted)?.text).toBe("国务\n 院将阜新");
    expect(stretches.map(({ text }) => text).join("")).toBe("二零零一年国务\n 院将阜新确定为");
  });

  test("that are not there mark nothing", () => {
    expect(markQuotes("甲乙", ["丙", ""])).toEqual([{ text: "甲乙", quoted: false }]);
  });
});

describe("evidence", () => {
  const item = (id: string, quote: string, more: object = {}) => ({
    id,
    quote,
    asserted: true,
    passage: "一段",
    source: { title: "文" },
    ...more,
  });

  test("of one passage stands together, each quote once", () => {
    const groups = groupEvidence([item("1", "甲"), item("2", "乙"), item("3", "甲")]);
    expect(groups.map(({ quotes }) => quotes)).toEqual([["甲", "乙"]]);
  });

  test("that is inferred never stands with what is stated", () => {
    expect(groupEvidence([item("1", "甲"), item("2", "乙", { asserted: false })])).toHaveLength(2);
  });
});
