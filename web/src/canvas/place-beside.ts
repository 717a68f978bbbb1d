import type { GraphColumns } from "../../../src/graph/graph-columns.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import type { Point } from "./hit-test.ts";
import { placeInDisc } from "./place-in-disc.ts";

/** Between two dots, in widths of the whole. */
const SPACE = 0.008;

/** Where entities that are new to a graph stand, by their rows: close to those that they are joined to and that stand already. */
export function placeBeside(graph: CanvasGraph, { entities, relations }: GraphColumns): ReadonlyMap<number, Point> {
  const homeOf = (row: number) => {
    const id = entities.id[row] ?? "";
    return graph.hasNode(id) ? graph.getNodeAttribute(id, "home") : undefined;
  };
  const standing = new Map<number, Point[]>();
  const note = (row: number, other: number) => {
    const home = homeOf(other);
    if (home) standing.set(row, [...(standing.get(row) ?? []), home]);
  };
  for (const [row, source] of relations.source.entries()) {
    const target = relations.target[row] ?? source;
    note(source, target);
    note(target, source);
  }
  const fresh = [...entities.id.keys()].filter((row) => !homeOf(row));
  const space = widthOf(graph) * SPACE;
  const spots = new Map<string, number[]>();
  const middles = new Map(fresh.map((row) => [row, middleOf(standing.get(row) ?? [])]));
  for (const [row, { x, y }] of middles) {
    // Those that belong to the same place stand around it together.
    const key = `${Math.round(x / space)} ${Math.round(y / space)}`;
    spots.set(key, [...(spots.get(key) ?? []), row]);
  }
  const places = new Map<number, Point>();
  for (const rows of spots.values()) {
    const middle = middles.get(rows[0] ?? -1) ?? { x: 0, y: 0 };
    // The first place is that of the middle itself, where another may stand.
    const [, ...around] = placeInDisc(rows.length + 1, middle, space * Math.sqrt(rows.length + 1));
    for (const [index, row] of rows.entries()) places.set(row, around[index] ?? middle);
  }
  return places;
}

function middleOf(points: readonly Point[]): Point {
  const { length } = points;
  if (length === 0) return { x: 0, y: 0 };
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / length,
    y: points.reduce((sum, { y }) => sum + y, 0) / length,
  };
}

function widthOf(graph: CanvasGraph): number {
  const across = graph.mapNodes((_, { home }) => home.x);
  return across.reduce((most, x) => Math.max(most, x), 1) - across.reduce((least, x) => Math.min(least, x), -1);
}
