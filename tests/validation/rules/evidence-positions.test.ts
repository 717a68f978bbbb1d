import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/model/evidence.ts";
import { EVIDENCE_POSITIONS } from "../../../src/validation/rules/evidence-positions.ts";
import { edit, find } from "../../support/rules.ts";
import { dataset } from "../../support/tiny.ts";

const PLACED = "city/baihua#1";
const UNPLACED = "treaty/north-plain-water#2";
const [FIRST] = dataset.sections;
if (!FIRST) throw new Error("There are no sections.");
const { start, end } = FIRST;

const changed = (id: string, change: Partial<Evidence>) =>
  find(EVIDENCE_POSITIONS, { evidence: edit(dataset.evidence, id, change) });

/** The quote with a place in the first section. */
const placed = (from: number, to: number) => changed(PLACED, { section: "tiny-chronicle/1", start: from, end: to });

describe("a quote of a source with a checksum", () => {
  test.each(["start", "end"] as const)("is found without its %s", (side) => {
    const evidence = dataset.evidence.map((item) => {
      const { [side]: _, ...rest } = item;
      return item.id === PLACED ? rest : item;
    });
    expect(find(EVIDENCE_POSITIONS, { evidence })).toEqual([`${PLACED} start`]);
  });

  test("may fill its section to both ends", () => {
    expect(placed(start, end)).toEqual([]);
    expect(placed(start, start + 1)).toEqual([]);
    expect(placed(end - 1, end)).toEqual([]);
  });

  test.each([
    ["begins before its section", start - 1, start + 3],
    ["ends after its section", end - 3, end + 1],
    ["is empty", start + 3, start + 3],
    ["is turned round", start + 4, start + 3],
  ])("is found when it %s", (_, from, to) => {
    expect(placed(from, to)).toEqual([`${PLACED} start ${from}-${to}`]);
  });

  test("is found when it names a section of another source", () => {
    const sections = [...dataset.sections, { ...FIRST, id: "tiny-gazette/1", source: "tiny-gazette" }];
    const evidence = edit(dataset.evidence, PLACED, { section: "tiny-gazette/1", start, end });
    expect(find(EVIDENCE_POSITIONS, { evidence, sections })).toEqual([`${PLACED} section tiny-gazette/1`]);
  });

  test("may name no section, and stand anywhere", () => {
    const evidence = dataset.evidence.map((item) => {
      const { section: _, ...rest } = item;
      return item.id === PLACED ? { ...rest, start: 0, end: 5 } : item;
    });
    expect(find(EVIDENCE_POSITIONS, { evidence })).toEqual([]);
  });
});

describe("a quote of a source without a checksum", () => {
  test("needs no position", () => {
    expect(find(EVIDENCE_POSITIONS)).toEqual([]);
  });

  test("is found with a position, which counts in no known text", () => {
    expect(changed(UNPLACED, { start: 3, end: 5 })).toEqual([`${UNPLACED} start 3-5`]);
  });

  test("is found with half of a position", () => {
    expect(changed(UNPLACED, { start: 3 })).toEqual([`${UNPLACED} start`]);
  });
});

test("a quote of an unknown source is left to the rule of references", () => {
  expect(changed(PLACED, { source: "lost" })).toEqual([]);
});

describe("an inference", () => {
  test("is found without a reason", () => {
    const evidence = dataset.evidence.map((item) => {
      const { note: _, noteEn: __, ...rest } = item;
      return item.id === PLACED ? { ...rest, asserted: false } : item;
    });
    expect(find(EVIDENCE_POSITIONS, { evidence })).toEqual([`${PLACED} note`]);
  });

  test.each(["note", "noteEn"])("is right with one in its %s", (column) => {
    expect(changed(PLACED, { asserted: false, [column]: "It follows." })).toEqual([]);
  });
});

test.each([
  ["empty", start, start],
  ["turned round", end, start],
])("a section that is %s is found", (_, from, to) => {
  const sections = edit(dataset.sections, "tiny-chronicle/1", { start: from, end: to });
  expect(find(EVIDENCE_POSITIONS, { sections, evidence: [] })).toEqual([`tiny-chronicle/1 start ${from}-${to}`]);
});

test("an omission that is empty is found", () => {
  const omissions = edit(dataset.omissions, "omission/title", { start: 7, end: 7 });
  expect(find(EVIDENCE_POSITIONS, { omissions })).toEqual(["omission/title start 7-7"]);
});
