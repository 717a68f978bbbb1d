import { expect, test } from "vitest";
import type { Section } from "../../src/model/source.ts";
import { coverage } from "../../src/query/coverage.ts";

const text = [..."甲乙。丙丁。戊己。"];
const section: Section = {
  id: "1",
  source: "s",
  title: "",
  titleEn: "",
  kind: "prose",
  start: 0,
  end: text.length,
  abstract: "",
  abstractEn: "",
};
const proof = { source: "s", exact: "", asserted: true, recordedBy: "", method: "" };

test("each passage has the facts whose evidence touches it, once each, or the reason why none do, or neither", () => {
  const evidence = [
    { ...proof, id: "a#1", fact: "a", start: 0, end: 2 },
    { ...proof, id: "a#2", fact: "a", start: 1, end: 2 },
    { ...proof, id: "b#1", fact: "b", start: 1, end: 3 },
    { ...proof, id: "c#1", fact: "c" },
  ];
  const omission = { id: "o", source: "s", start: 3, end: 6, reason: "标题", reasonEn: "a heading" };
  expect(coverage(text, [section], evidence, [omission])).toEqual([
    { section: "1", kind: "sentence", start: 0, end: 3, facts: ["a", "b"] },
    { section: "1", kind: "sentence", start: 3, end: 6, facts: [], omission },
    { section: "1", kind: "sentence", start: 6, end: 9, facts: [] },
  ]);
});
