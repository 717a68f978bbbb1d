import fc from "fast-check";
import { DirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path";
import { allSimplePaths } from "graphology-simple-path";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { RelationFilter } from "../../../src/store/store.ts";
import { relationFilters } from "../../support/filters.ts";
import { randomDatasets } from "../../support/random-dataset.ts";
import { stepsFrom } from "../../support/reference.ts";
import { time } from "../../support/times.ts";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

const ALL = 10_000;

/** A graphology graph with an edge for each step that a path between these ends may take. */
function stepGraph(any: Dataset, filter: RelationFilter, from: string, to: string): DirectedGraph {
  const graph = new DirectedGraph();
  const types = new Map(any.entities.map(({ id, type }) => [id, type]));
  const passable = (id: string) =>
    id === from || id === to || (filter.entityTypes?.includes(types.get(id) ?? "") ?? true);
  for (const { id } of any.entities) graph.addNode(id);
  for (const { id } of any.entities.filter((entity) => passable(entity.id))) {
    for (const { entity } of stepsFrom(any, id, filter, to)) {
      if (passable(entity)) graph.mergeEdge(id, entity);
    }
  }
  return graph;
}

/** Paths between two entities, held against graphology's own. */
export function specifyPaths(open: Open): void {
  describe("of paths", async () => {
    const store = await open(dataset, ontology);
    const find = (from: string, to: string, filter: RelationFilter = {}, bounds = { maxDepth: 6, first: ALL }) =>
      store.paths({ from, to, filter, ...bounds });

    test("has the shortest first", async () => {
      const { paths } = await find("agency/treasury", "city/qingyan");
      expect(paths[0]).toEqual(["agency/treasury", "document/1984-transition-notice", "city/qingyan"]);
      const lengths = paths.map((path) => path.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    });

    test("has a path once, though parallel relations make its steps", async () => {
      expect((await find("city/changze", "city/qingyan", {}, { maxDepth: 1, first: ALL })).paths).toEqual([
        ["city/changze", "city/qingyan"],
      ]);
    });

    test.each<[string, string, string, RelationFilter, string[] | undefined]>([
      [
        "along directions",
        "agency/treasury",
        "city/qingyan",
        { direction: "out" },
        ["agency/treasury", "document/1984-transition-notice", "city/qingyan"],
      ],
      [
        "against them",
        "city/qingyan",
        "agency/treasury",
        { direction: "in" },
        ["city/qingyan", "document/1984-transition-notice", "agency/treasury"],
      ],
      ["nowhere that directions do not lead", "city/qingyan", "agency/treasury", { direction: "out" }, undefined],
      [
        "over symmetric relations whichever way",
        "city/changze",
        "city/jiyuan",
        { direction: "out" },
        ["city/changze", "city/qingyan", "city/jiyuan"],
      ],
      [
        "through some types, whatever the ends",
        "agency/treasury",
        "task/restore-mines",
        { entityTypes: ["Document"] },
        ["agency/treasury", "document/1984-transition-notice", "task/restore-mines"],
      ],
      ["not through other types", "agency/treasury", "task/restore-mines", { entityTypes: ["City"] }, undefined],
      [
        "between neighbours, whatever the types",
        "city/changze",
        "city/qingyan",
        { entityTypes: ["Task"] },
        ["city/changze", "city/qingyan"],
      ],
      [
        "by relations of a time",
        "document/2003-pilot-list",
        "city/jiyuan",
        { during: time("2004") },
        ["document/2003-pilot-list", "city/jiyuan"],
      ],
      ["not by relations of another", "document/2003-pilot-list", "city/jiyuan", { during: time("1984") }, undefined],
      [
        "by relations under a program",
        "city/changze",
        "document/2014-second-round",
        { under: "program/transition-pilot" },
        ["city/changze", "city/qingyan", "document/2014-second-round"],
      ],
    ])("leads %s", async (_, from, to, filter, expected) => {
      const { paths, complete } = await find(from, to, filter);
      expect(paths[0]).toEqual(expected);
      expect(complete).toBe(true);
    });

    test.each([
      ["city/baihua", "city/qingyan"],
      ["city/qingyan", "city/baihua"],
      ["city/lost", "city/qingyan"],
      ["city/qingyan", ""],
      ["__proto__", "constructor"],
    ])("says from %j to %j that there is none within the depth", async (from, to) => {
      expect(await find(from, to)).toEqual({ paths: [], complete: true, searchedDepth: 6 });
    });

    test("from an entity to itself is the entity", async () => {
      expect(await find("city/qingyan", "city/qingyan")).toMatchObject({ paths: [["city/qingyan"]], complete: true });
    });

    test("are no longer than the depth, and the depth is said", async () => {
      const short = await find("agency/treasury", "city/jiyuan", {}, { maxDepth: 2, first: ALL });
      expect(short).toEqual({ paths: [], complete: true, searchedDepth: 2 });
    });

    test("are those that graphology finds, in any dataset and by any filter", async () => {
      const depths = fc.integer({ min: 1, max: 8 });
      await fc.assert(
        fc.asyncProperty(
          randomDatasets(),
          relationFilters,
          depths,
          fc.nat(),
          fc.nat(),
          async (random, filter, maxDepth, a, b) => {
            const ids = random.entities.map(({ id }) => id);
            const [from = "", to = ""] = [ids[a % ids.length], ids[b % ids.length]];
            if (from === to) return;
            const graph = stepGraph(random, filter, from, to);
            const found = await (await open(random, ontology)).paths({ from, to, maxDepth, first: ALL, filter });
            expect([...found.paths].sort()).toEqual(allSimplePaths(graph, from, to, { maxDepth }).sort());
            expect(found).toMatchObject({ complete: true, searchedDepth: maxDepth });
            const shortest = bidirectional(graph, from, to);
            if (shortest && shortest.length <= maxDepth + 1) expect(found.paths[0]).toHaveLength(shortest.length);
            const lengths = found.paths.map((path) => path.length);
            expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
          },
        ),
        { numRuns: 500 },
      );
    });

    test("when cut are the first of all, and say how far they were searched", async () => {
      await fc.assert(
        fc.asyncProperty(randomDatasets({ relations: 30 }), fc.integer({ min: 1, max: 6 }), async (random, first) => {
          const [from = "", to = ""] = [random.entities.at(0)?.id, random.entities.at(-1)?.id];
          if (from === to) return;
          const any = await open(random, ontology);
          const all = await any.paths({ from, to, maxDepth: 5, first: ALL });
          const cut = await any.paths({ from, to, maxDepth: 5, first });
          expect(cut.paths).toEqual(all.paths.slice(0, first));
          expect(cut.complete).toBe(all.paths.length <= first);
          const within = all.paths.filter((path) => path.length <= cut.searchedDepth + 1);
          expect(cut.paths.slice(0, within.length)).toEqual(within.slice(0, first));
          if (cut.complete) expect(cut.searchedDepth).toBe(5);
        }),
      );
    });

    test("in a dense graph are cut rather than waited for", { timeout: 20_000 }, async () => {
      const ids = Array.from({ length: 150 }, (_, index) => `city/n${index}`);
      const entities = [...ids, "city/far"]
        .map((id) => ({ id, type: "City", name: id, aliases: [], properties: {} }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const relations = ids.flatMap((source, a) =>
        ids
          .filter((_, b) => a < b)
          .map((target) => ({ id: `paired-with:${source}:${target}`, type: "paired-with", source, target })),
      );
      const dense = await open({ ...dataset, entities, relations }, ontology);
      const many = await dense.paths({ from: "city/n0", to: "city/n1", maxDepth: 8, first: 100 });
      expect(many.paths).toHaveLength(100);
      expect(many.complete).toBe(false);
      expect((await dense.paths({ from: "city/n0", to: "city/far", maxDepth: 8, first: 5 })).paths).toEqual([]);
    });
  });
}
