import { MultiGraph } from "graphology";
import { expect, test } from "vitest";
import { addColumns } from "../../../web/src/canvas/add-columns.ts";
import type { CanvasGraph } from "../../../web/src/canvas/canvas-graph.ts";
import { placeBeside } from "../../../web/src/canvas/place-beside.ts";
import { columnsOf } from "./columns.ts";

const HOMES = { left: { x: -100, y: 0 }, right: { x: 100, y: 0 } };
/** New dots stay within this of where they belong, on a plane 200 wide. */
const CLOSE = 10;

function graphOf(homes: Readonly<Record<string, { readonly x: number; readonly y: number }>>): CanvasGraph {
  const graph: CanvasGraph = new MultiGraph();
  const ids = Object.keys(homes);
  addColumns(graph, columnsOf(ids), {
    symmetric: new Set(),
    placeOf: (row) => homes[ids[row] ?? ""] ?? { x: 0, y: 0 },
  });
  return graph;
}

const graph = graphOf(HOMES);

const far = (from: { readonly x: number; readonly y: number } | undefined, x: number, y: number) =>
  Math.hypot((from?.x ?? Number.NaN) - x, (from?.y ?? Number.NaN) - y);

test("what is new stands close to what it is joined to, and between several", () => {
  const places = placeBeside(
    graph,
    columnsOf(
      ["left", "right", "one", "both"],
      [
        ["left", "one"],
        ["both", "left"],
        ["right", "both"],
      ],
    ),
  );
  expect([...places.keys()]).toEqual([2, 3]);
  expect(far(places.get(2), -100, 0)).toBeLessThan(CLOSE);
  expect(far(places.get(3), 0, 0)).toBeLessThan(CLOSE);
});

test("many that belong to one place stand around it, each by itself and none upon it", () => {
  const many = Array.from({ length: 30 }, (_, index) => `new${index}`);
  const ends = many.map((id) => ["left", id] as const);
  const places = [...placeBeside(graph, columnsOf(["left", ...many], ends)).values()];
  const between = places.flatMap((one, index) => places.slice(index + 1).map(({ x, y }) => far(one, x, y)));
  expect(places).toHaveLength(many.length);
  expect(Math.min(...between)).toBeGreaterThan(1);
  expect(Math.min(...places.map((place) => far(place, -100, 0)))).toBeGreaterThan(1);
  expect(Math.max(...places.map((place) => far(place, -100, 0)))).toBeLessThan(CLOSE);
});

test("what is joined to nothing that stands stands in the middle, also of an empty graph", () => {
  const loose = columnsOf(["a", "b"], [["a", "b"]]);
  for (const known of [graph, graphOf({})]) {
    const places = [...placeBeside(known, loose).values()];
    expect(places).toHaveLength(2);
    for (const place of places) expect(far(place, 0, 0)).toBeLessThan(CLOSE);
  }
});
