import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph, type PolicyGraph } from "../../src/graph/graph.ts";
import { LAYOUTS } from "../../src/layouts/index.ts";
import type { Place } from "../../src/layouts/layout.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { dataset, ontology } from "../support/tiny.ts";

const graph = buildGraph(dataset, ontology);

/** Two groups of six cities, each joined to all of its group and to none of the other. */
function twoGroups(): PolicyGraph {
  const ids = Array.from({ length: 12 }, (_, index) => `city/${"abcdefghijkl"[index]}`);
  const entities = ids.map((id) => ({ id, type: "City", name: id, aliases: [], properties: {} }));
  const relations = ids.flatMap((source, a) =>
    ids
      .filter((_, b) => a < b && a % 2 === b % 2)
      .map((target) => ({ id: `paired-with:${source}:${target}`, type: "paired-with", source, target })),
  );
  return buildGraph({ entities, relations }, ontology);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function distances(places: ReadonlyMap<string, Place>, wanted: (a: number, b: number) => boolean): number[] {
  const list = [...places.values()];
  return list.flatMap((a, i) =>
    list.filter((_, j) => i < j && wanted(i, j)).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
  );
}

describe.each(LAYOUTS)("the layout $name", (layout) => {
  test("has a title in both languages", () => {
    expect(layout.title.zh).toMatch(/\p{Script=Han}/u);
    expect(layout.title.en).not.toBe("");
  });

  test("gives the same places for the same seed, others for another", () => {
    const [first, again, other] = [7, 7, 8].map((seed) => layout.place(graph, { seed }));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test.each([0, 1, 2 ** 31, 2 ** 32 - 1, Number.MAX_SAFE_INTEGER])("takes the seed %d", (seed) => {
    expect(layout.place(graph, { seed }).size).toBe(graph.order);
  });

  test("gives every node of any graph a place that is a number, and leaves the graph alone", () => {
    fc.assert(
      fc.property(randomDatasets(), fc.nat(), (random, seed) => {
        const any = buildGraph(random, ontology);
        const before = any.export();
        const places = layout.place(any, { seed });
        expect([...places.keys()].sort()).toEqual(any.nodes().sort());
        expect([...places.values()].flatMap(({ x, y }) => [x, y]).filter((value) => !Number.isFinite(value))).toEqual(
          [],
        );
        expect(any.export()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test("gives an empty graph no places", () => {
    expect(layout.place(buildGraph({ entities: [], relations: [] }, ontology), { seed: 1 })).toEqual(new Map());
  });

  test("gives no two nodes of the tiny dataset one place", () => {
    expect(Math.min(...distances(layout.place(graph, { seed: 1 }), () => true))).toBeGreaterThan(0.5);
  });

  test("puts what is joined nearer than what is not", () => {
    const places = layout.place(twoGroups(), { seed: 1 });
    const within = mean(distances(places, (a, b) => a % 2 === b % 2));
    const between = mean(distances(places, (a, b) => a % 2 !== b % 2));
    expect(within).toBeLessThan(between / 1.5);
  });
});

test("two layouts do not share a name", () => {
  expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
});
