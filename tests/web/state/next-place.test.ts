import { describe, expect, test } from "vitest";
import { nextPlace } from "../../../web/src/state/next-place.ts";
import { outermost, outlineOf } from "../../../web/src/state/outline.ts";

const sections = [
  { id: "2", start: 100, end: 200, parent: null },
  { id: "1.1", start: 10, end: 100, parent: { id: "1" } },
  { id: "1", start: 0, end: 100, parent: null },
];
const proof = (source: string, section: string | null, start: number) => ({ source: { id: source }, section, start });
const reading = (section: string | undefined, position?: number) => ({
  source: "paper",
  section,
  position,
  facts: [],
});

describe("an outline", () => {
  test("is a tree in the order of the text", () => {
    const [one, two] = outlineOf(sections);
    expect([one?.section.id, one?.children.map(({ section }) => section.id), two?.section.id]).toEqual([
      "1",
      ["1.1"],
      "2",
    ]);
  });

  test("knows the page of a section", () => {
    expect(outermost(sections, "1.1")?.id).toBe("1");
    expect(outermost(sections, "nosuch")).toBeUndefined();
  });
});

describe("when a fact is opened, the reader is taken", () => {
  test("to the nearest of its proofs on the page that is read", () => {
    const proofs = [proof("paper", "2", 120), proof("paper", "1", 5), proof("paper", "1.1", 60)];
    expect(nextPlace(proofs, reading("1", 50), sections)).toEqual({ source: "paper", section: "1.1", position: 60 });
  });

  test("to the first elsewhere in the source, before other sources", () => {
    const proofs = [proof("gazette", null, 0), proof("paper", "2", 150), proof("paper", "2", 120)];
    expect(nextPlace(proofs, reading("1", 50), sections)).toMatchObject({ section: "2", position: 120 });
  });

  test("nowhere when nothing proves it", () => {
    expect(nextPlace([], reading("1"), sections)).toBeUndefined();
  });
});
