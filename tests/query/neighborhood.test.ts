import fc from "fast-check";
import { DirectedGraph } from "graphology";
import { singleSource } from "graphology-shortest-path/unweighted.js";
import { describe, expect, test } from "vitest";
import { neighborhood } from "../../src/query/neighborhood.ts";
import { openStore } from "../../src/store/open-store.ts";
import { relationFilters } from "../support/filters.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { stepsFrom } from "../support/reference.ts";
import { time } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

describe("the neighbourhood in the tiny dataset", () => {
  const store = openStore(dataset, ontology);

  test("of no steps is the known ones of the entities themselves", async () => {
    expect(await neighborhood(store, ["city/qingyan", "city/lost", "city/baihua"], { depth: 0 })).toEqual([
      "city/qingyan",
      "city/baihua",
    ]);
  });

  test("has the entities themselves once, though they are named twice and are each other's neighbours", async () => {
    const ids = await neighborhood(store, ["city/qingyan", "city/changze", "city/qingyan"], { depth: 2 });
    expect(ids.slice(0, 2)).toEqual(["city/qingyan", "city/changze"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has the nearest first", async () => {
    const ids = await neighborhood(store, ["task/treat-tailings"], { depth: 3 });
    expect(ids.slice(0, 3)).toEqual(["task/treat-tailings", "task/restore-mines", "document/1984-transition-notice"]);
  });

  test("of an entity alone, of unknown ones and of none", async () => {
    expect(await neighborhood(store, ["city/baihua"], { depth: 6 })).toEqual(["city/baihua"]);
    expect(await neighborhood(store, ["lost", "__proto__"], { depth: 6 })).toEqual([]);
    expect(await neighborhood(store, [], { depth: 6 })).toEqual([]);
  });

  test.each([
    [{ types: ["paired-with"] }, ["city/qingyan", "city/changze", "city/jiyuan"]],
    [{ entityTypes: ["City"] }, ["city/qingyan", "city/changze", "city/jiyuan"]],
    [{ direction: "out" } as const, ["city/qingyan", "city/changze", "city/jiyuan"]],
    [{ during: time("2006") }, ["city/qingyan", "city/changze"]],
  ])("goes where the filter %j leads", async (filter, expected) => {
    expect(await neighborhood(store, ["city/qingyan"], { depth: 2, filter })).toEqual(expected);
  });

  test("reaches everything that is joined, and stops there", async () => {
    expect(await neighborhood(store, ["city/qingyan"], { depth: 1_000_000 })).toHaveLength(dataset.entities.length - 2);
  });
});

test("the neighbourhood in any dataset is what graphology reaches, in the order of its distances", async () => {
  await fc.assert(
    fc.asyncProperty(randomDatasets(), relationFilters, fc.nat(5), async (random, filter, depth) => {
      const graph = new DirectedGraph();
      for (const { id } of random.entities) graph.addNode(id);
      for (const { id } of random.entities) {
        for (const { entity } of stepsFrom(random, id, filter)) graph.mergeEdge(id, entity);
      }
      const start = random.entities[0]?.id ?? "";
      const distances = new Map(Object.entries(singleSource(graph, start)).map(([id, path]) => [id, path.length - 1]));
      const within = [...distances].filter(([, distance]) => distance <= depth).map(([id]) => id);
      const found = await neighborhood(openStore(random, ontology), [start], { depth, filter });
      expect([...found].sort()).toEqual(within.sort());
      const order = found.map((id) => distances.get(id) ?? 0);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});
