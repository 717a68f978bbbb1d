import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/model/evidence.ts";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

/** Evidence by where it stands. */
export function specifyEvidenceIn(open: Open): void {
  describe("of evidence in a text", async () => {
    const store = await open(dataset, ontology);
    const source = "tiny-chronicle";
    const idsIn = async (start: number, end: number) =>
      ((await store.evidenceIn([{ source, start, end }]))[0] ?? []).map(({ id }) => id);

    test("has what touches a stretch, by where it begins, then by where it ends and by id", async () => {
      expect(await idsIn(17, 27)).toEqual([
        "belongs-to:document/1984-transition-notice:period/84-plan#1",
        "agency/planning-commission#1",
        "issued:agency/planning-commission:document/1984-transition-notice#1",
        "issued:agency/treasury:document/1984-transition-notice#1",
        "agency/treasury#1",
      ]);
    });

    test("touches only what shares a code point with it", async () => {
      expect(await idsIn(19, 20)).toEqual([]);
      expect(await idsIn(18, 19)).toHaveLength(1);
      expect(await idsIn(20, 20)).toEqual([]);
    });

    test("answers for many stretches in their order, and with nothing for unknown sources", async () => {
      const stretches = ["tiny-gazette", source, "lost", "__proto__"].map((each) => ({
        source: each,
        start: 14,
        end: 15,
      }));
      expect((await store.evidenceIn(stretches)).map(({ length }) => length)).toEqual([0, 1, 0, 0]);
      expect(await store.evidenceIn([])).toEqual([]);
    });

    test("that has no place in it is found by its source", async () => {
      const found = await store.unplacedEvidence(["tiny-gazette", source, "lost", "__proto__"]);
      expect(found.map((list) => list.map(({ id }) => id))).toEqual([
        ["document/1984-transition-notice#2", "treaty/north-plain-water#2"],
        [],
        [],
        [],
      ]);
    });

    test("finds in any text what plain loops find", async () => {
      const places = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 20 });
      const [any] = dataset.evidence;
      await fc.assert(
        fc.asyncProperty(places, fc.nat(40), fc.integer({ min: 1, max: 20 }), async (placed, start, length) => {
          const evidence = placed.map(([from, size], index) => ({
            ...any,
            id: `e#${index}`,
            start: from,
            end: from + size,
          }));
          const made = await open({ ...dataset, evidence: evidence as Evidence[] }, ontology); // The first is there.
          const expected = evidence
            .filter((each) => each.start < start + length && start < each.end)
            .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
          const where = { source: any?.source ?? "", start, end: start + length };
          expect(await made.evidenceIn([where])).toEqual([expected]);
        }),
      );
    });
  });
}
