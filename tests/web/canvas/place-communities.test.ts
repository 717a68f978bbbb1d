import { expect, test } from "vitest";
import type { CommunitySummary } from "../../../src/graph/graph-columns.ts";
import { placeCommunities } from "../../../web/src/canvas/place-communities.ts";
import { columnsOf } from "./columns.ts";

const SIZES = [4000, 900, 100];
const ENTITIES = 6000;

const communities = SIZES.map((size): CommunitySummary => ({ size, relationCount: size, best: [], names: [] }));
/** Ten entities of each community, and ten of those that are too small to be named. */
const community = Array.from({ length: 40 }, (_, row) => row % 4);
const columns = columnsOf(community.map((_, row) => `e${row}`));
const placed = placeCommunities({ ...columns, communities, community, entityCount: ENTITIES });

const discs = placed?.backdrop.lines.map(({ points }) => {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [down, up] = [Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (down + up) / 2, r: (right - left) / 2 };
});

test("what has no communities is not placed by them", () => {
  expect(placeCommunities(columns)).toBeUndefined();
});

test("each community has a disc as large as its entities are many, and no two of them touch", () => {
  expect(discs).toHaveLength(SIZES.length);
  const areas = discs?.map(({ r }) => Math.PI * r ** 2) ?? [];
  expect([...areas].sort((one, other) => other - one)).toEqual(areas);
  for (const [index, one] of discs?.entries() ?? []) {
    for (const other of discs?.slice(index + 1) ?? [])
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r);
  }
});

test("every entity stands in the disc of its community, and those of small ones in none", () => {
  expect(placed?.places).toHaveLength(community.length);
  for (const [row, group] of community.entries()) {
    const place = placed?.places[row] ?? { x: Number.NaN, y: Number.NaN };
    const within = discs?.map(({ x, y, r }) => Math.hypot(place.x - x, place.y - y) < r);
    expect(within).toEqual(SIZES.map((_, index) => index === group));
  }
});

test("no two entities stand in one place, and each disc says how many it holds", () => {
  expect(new Set(placed?.places.map(({ x, y }) => `${x} ${y}`)).size).toBe(community.length);
  expect(placed?.backdrop.marks?.map(({ text }) => text.en)).toEqual([
    "4,000 entities",
    "900 entities",
    "100 entities",
  ]);
});
