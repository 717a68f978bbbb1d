import { expect, test } from "vitest";
import { FORCE_ATLAS } from "../../src/layouts/force-atlas.ts";
import type { LayoutGraph } from "../../src/layouts/layout-graph.ts";
import { distances } from "../support/distances.ts";
import { layoutGraph } from "../support/layout-graphs.ts";

/** Two groups of six, each joined to all of its group and to none of the other. */
function twoGroups(): LayoutGraph {
  const ids = Array.from({ length: 12 }, (_, index) => `city/${"abcdefghijkl"[index]}`);
  const pairs = ids.flatMap((one, a) =>
    ids.filter((_, b) => a < b && a % 2 === b % 2).map((other) => `${one} ${other}`),
  );
  return layoutGraph(
    Object.fromEntries(ids.map((id) => [id, {}])),
    Object.fromEntries(pairs.map((pair) => [pair, { hierarchical: false }])),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("what is joined is nearer than what is not", () => {
  const { places } = FORCE_ATLAS.place(twoGroups(), { seed: 1 });
  const within = mean(distances(places, (a, b) => a % 2 === b % 2));
  const between = mean(distances(places, (a, b) => a % 2 !== b % 2));
  expect(within).toBeLessThan(between / 1.5);
});

test("it says how far it is, up to the whole, with places for all; and comes to the same places as unheard", () => {
  const reports: { readonly done: number; readonly count: number }[] = [];
  const onProgress = (done: number, places: ReadonlyMap<string, unknown>) => reports.push({ done, count: places.size });
  const heard = FORCE_ATLAS.place(twoGroups(), { seed: 3, onProgress });
  expect(reports.length).toBeGreaterThan(10);
  expect(reports.map(({ done }) => done)).toEqual(reports.map(({ done }) => done).sort((a, b) => a - b));
  expect(reports.at(-1)?.done).toBe(1);
  expect(new Set(reports.map(({ count }) => count))).toEqual(new Set([12]));
  expect(FORCE_ATLAS.place(twoGroups(), { seed: 3 })).toEqual(heard);
});
