import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/graph.ts";
import { LAYOUTS } from "../../src/layouts/index.ts";
import type { Picture } from "../../src/layouts/layout.ts";
import { toLayoutGraph } from "../../src/layouts/layout-graph.ts";
import { nearest } from "../support/distances.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { dataset, ontology } from "../support/tiny.ts";

const tiny = toLayoutGraph(buildGraph(dataset, ontology), ontology);
const empty = toLayoutGraph(buildGraph({ entities: [], relations: [] }, ontology), ontology);

/** All numbers that a picture has. */
function numbersOf({ places, backdrop }: Picture): number[] {
  const points = [...places.values(), ...backdrop.lines.flatMap((line) => line.points)];
  return [...points, ...backdrop.marks.map(({ at }) => at)].flatMap(({ x, y }) => [x, y]);
}

describe.each(LAYOUTS)("the layout $name", (layout) => {
  test("has a title and a description in both languages", () => {
    for (const text of [layout.title, layout.description]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  test("gives the same picture for the same seed, another for another seed only where it is seeded", () => {
    const [first, again, other] = [7, 7, 8].map((seed) => layout.place(tiny, { seed }));
    expect(again).toEqual(first);
    if (layout.seeded) expect(other).not.toEqual(first);
    else expect(other).toEqual(first);
  });

  test.each([0, 1, 2 ** 31, 2 ** 32 - 1, Number.MAX_SAFE_INTEGER])("takes the seed %d", (seed) => {
    expect(layout.place(tiny, { seed }).places.size).toBe(tiny.order);
  });

  test("gives every node of any graph a place of its own that is a number, and leaves the graph alone", () => {
    fc.assert(
      fc.property(randomDatasets(), fc.nat(), (random, seed) => {
        const any = toLayoutGraph(buildGraph(random, ontology), ontology);
        const before = any.export();
        const picture = layout.place(any, { seed });
        expect([...picture.places.keys()].sort()).toEqual(any.nodes().sort());
        expect(numbersOf(picture).filter((value) => !Number.isFinite(value))).toEqual([]);
        expect(nearest(picture.places)).toBeGreaterThan(0.01);
        expect([...(picture.spine ?? [])].filter((edge) => !any.hasEdge(edge))).toEqual([]);
        expect(any.export()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test("gives an empty graph no places", () => {
    expect(layout.place(empty, { seed: 1 }).places).toEqual(new Map());
  });

  test("gives no two nodes of the tiny dataset one place", () => {
    expect(nearest(layout.place(tiny, { seed: 1 }).places)).toBeGreaterThan(0.5);
  });

  test("puts a node that is not there in the middle of nothing", () => {
    expect(layout.place(tiny, { seed: 1, around: "city/nowhere" })).toEqual(layout.place(tiny, { seed: 1 }));
  });
});

test("two layouts do not share a name", () => {
  expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
});
