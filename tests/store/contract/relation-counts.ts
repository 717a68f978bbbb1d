import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationFilters } from "../../support/filters.ts";
import { randomDatasets } from "../../support/random-dataset.ts";
import { stepsFrom } from "../../support/reference.ts";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

/** How many relations entities have, by type and direction. */
export function specifyRelationCounts(open: Open): void {
  describe("of counts of relations", async () => {
    const store = await open(dataset, ontology);

    test("has them by type and direction, with how many entities they lead to", async () => {
      expect(await store.relationCounts(["city/qingyan"], {})).toEqual([
        [
          { type: "designates", direction: "in", relations: 3, entities: 2 },
          { type: "paired-with", direction: "both", relations: 3, entities: 2 },
          { type: "targets", direction: "in", relations: 1, entities: 1 },
        ],
      ]);
    });

    test("answers for many entities in their order, and with nothing for unknown ones", async () => {
      const counts = await store.relationCounts(["city/lost", "task/treat-tailings", "city/baihua", "__proto__"], {});
      expect(counts.map((list) => list.map(({ type, direction }) => `${type} ${direction}`))).toEqual([
        [],
        ["part-of out"],
        [],
        [],
      ]);
    });

    test("counts in any dataset what plain loops find", async () => {
      await fc.assert(
        fc.asyncProperty(randomDatasets(), relationFilters, async (random, filter) => {
          const any = await open(random, ontology);
          for (const { id } of random.entities) {
            const steps = stepsFrom(random, id, filter);
            const typeOf = (relation: string) => random.relations.find((each) => each.id === relation)?.type ?? "";
            const expected = ["funds", "issued", "paired-with"].flatMap((type) =>
              (["out", "in", "both"] as const).flatMap((direction) => {
                const own = steps.filter((step) => step.direction === direction && typeOf(step.relation) === type);
                const entities = new Set(own.map(({ entity }) => entity)).size;
                return own.length > 0 ? [{ type, direction, relations: own.length, entities }] : [];
              }),
            );
            expect(await any.relationCounts([id], filter)).toEqual([expected]);
          }
        }),
      );
    });
  });
}
