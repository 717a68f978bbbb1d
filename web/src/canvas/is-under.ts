import type { Point } from "./hit-test.ts";
import type { Box } from "./place-labels.ts";

/** Whether a point lies under a box. */
export function isUnder({ x, y, width, height }: Box, point: Point): boolean {
  return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}
