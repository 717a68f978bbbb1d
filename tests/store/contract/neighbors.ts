import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../../src/graph/graph.ts";
import type { RelationFilter } from "../../../src/store/store.ts";
import { relationFilters } from "../../support/filters.ts";
import { randomDatasets } from "../../support/random-dataset.ts";
import { stepsFrom } from "../../support/reference.ts";
import { time } from "../../support/times.ts";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

/** Steps from entities, and how many there are. */
export function specifyNeighbors(open: Open): void {
  describe("of neighbours", async () => {
    const store = await open(dataset, ontology);
    const steps = async (id: string, filter: RelationFilter) =>
      (await store.neighbors([id], filter)).flat().map(({ direction, entity }) => `${direction} ${entity}`);

    test.each<[string, RelationFilter, string[]]>([
      ["out", { direction: "out" }, ["both city/qingyan", "both city/qingyan"]],
      ["in", { direction: "in" }, ["in document/2003-pilot-list", "both city/qingyan", "both city/qingyan"]],
      ["both ways", {}, ["in document/2003-pilot-list", "both city/qingyan", "both city/qingyan"]],
      ["by a type", { types: ["designates"] }, ["in document/2003-pilot-list"]],
      ["to a type", { entityTypes: ["City"] }, ["both city/qingyan", "both city/qingyan"]],
      ["at a time", { during: time("2006") }, ["both city/qingyan"]],
      ["at a time that an open interval reaches", { during: time("2020") }, ["both city/qingyan"]],
      ["under a program", { under: "program/transition-pilot" }, ["in document/2003-pilot-list", "both city/qingyan"]],
      ["at no time", { during: time("1900") }, []],
    ])("from a city, steps %s", async (_, filter, expected) => {
      expect(await steps("city/changze", filter)).toEqual(expected);
    });

    test("answers a batch in its order, with nothing for what is unknown or alone", async () => {
      const answers = await store.neighbors(["city/baihua", "treaty/north-plain-water", "lost", "city/baihua"], {});
      expect(answers.map((hops) => hops.length)).toEqual([0, 1, 0, 0]);
      expect(await store.neighbors([], {})).toEqual([]);
    });

    test("steps as graphology does", () => {
      const graph = buildGraph(dataset, ontology);
      return Promise.all(
        dataset.entities.map(async ({ id }) => {
          const [hops = []] = await store.neighbors([id], {});
          expect([...new Set(hops.map(({ entity }) => entity))].sort()).toEqual(graph.neighbors(id).sort());
          expect(hops.map(({ relation }) => relation).sort()).toEqual(graph.edges(id).sort());
          const [out = []] = await store.neighbors([id], { direction: "out" });
          const outbound = [...graph.outEdges(id), ...graph.undirectedEdges(id)];
          expect(out.map(({ relation }) => relation).sort()).toEqual(outbound.sort());
        }),
      );
    });

    test("steps through any dataset as plain loops do", async () => {
      await fc.assert(
        fc.asyncProperty(randomDatasets(), relationFilters, async (random, filter) => {
          const ids = random.entities.map(({ id }) => id);
          const answers = await (await open(random, ontology)).neighbors(ids, filter);
          expect(answers).toEqual(ids.map((id) => stepsFrom(random, id, filter)));
        }),
        { numRuns: 300 },
      );
    });

    test("has what is seen going out on one side coming in on the other", async () => {
      await fc.assert(
        fc.asyncProperty(randomDatasets(), async (random) => {
          const ids = random.entities.map(({ id }) => id);
          const any = await open(random, ontology);
          const seen = async (direction: "out" | "in") =>
            (await any.neighbors(ids, { direction })).flatMap((hops, index) =>
              hops.map(({ relation, entity }) =>
                [relation, ...(direction === "out" ? [ids[index], entity] : [entity, ids[index]])].join(" "),
              ),
            );
          expect((await seen("out")).sort()).toEqual((await seen("in")).sort());
        }),
      );
    });
  });

  describe("of degrees", () => {
    test("counts every relation once at each end, as graphology does", async () => {
      await fc.assert(
        fc.asyncProperty(randomDatasets({ relations: 40 }), async (random) => {
          const graph = buildGraph(random, ontology);
          const ids = random.entities.map(({ id }) => id);
          const degrees = await (await open(random, ontology)).degrees(ids);
          expect(degrees).toEqual(ids.map((id) => graph.degree(id)));
        }),
      );
    });

    test("is 0 for what is alone, and for what is unknown", async () => {
      const store = await open(dataset, ontology);
      expect(await store.degrees(["city/baihua", "lost", "", "__proto__", "city/qingyan"])).toEqual([0, 0, 0, 0, 7]);
    });
  });
}
