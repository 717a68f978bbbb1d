import type { Point } from "./hit-test.ts";
import { placeInDisc } from "./place-in-disc.ts";

/** Between two dots, in widths of the whole. */
const SPACE = 0.014;

/** Places for so many dots that nothing joins to the others: close together, in the corner where least stands. */
export function placeAside(count: number, others: readonly Point[]): readonly Point[] {
  const [left, right] = rangeOf(others.map(({ x }) => x));
  const [lower, upper] = rangeOf(others.map(({ y }) => y));
  const space = Math.max(right - left, upper - lower, 1) * SPACE;
  const radius = space * (Math.sqrt(count) + 1);
  const corners = [right - radius, left + radius].flatMap((x) =>
    [upper - radius, lower + radius].map((y) => ({ x, y })),
  );
  const crowd = ({ x, y }: Point) => others.filter((one) => Math.hypot(one.x - x, one.y - y) < radius * 1.5).length;
  const middle = corners.reduce((best, corner) => (crowd(corner) < crowd(best) ? corner : best));
  return placeInDisc(count, middle, space * Math.sqrt(count));
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 0];
  const least = values.reduce((one, other) => Math.min(one, other));
  return [least, values.reduce((one, other) => Math.max(one, other))];
}
