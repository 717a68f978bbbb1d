import type { Point } from "./hit-test.ts";

/** Whether a point lies in the area that a closed line goes around (even-odd rule). */
export function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let inside = false;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (!before) return false;
    const crosses = corner.y > y !== before.y > y;
    if (crosses && x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x) inside = !inside;
    before = corner;
  }
  return inside;
}

/** The corners of the box between two of them. */
export function boxBetween(one: Point, other: Point): readonly Point[] {
  return [one, { x: other.x, y: one.y }, other, { x: one.x, y: other.y }];
}
