import type { Box, LabelRequest } from "./place-labels.ts";

/** From a dot towards its name, along both axes. */
const DIRECTIONS = {
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  below: { x: 0, y: 1 },
  above: { x: 0, y: -1 },
  "right-below": { x: 1, y: 1 },
  "right-above": { x: 1, y: -1 },
  "left-below": { x: -1, y: 1 },
  "left-above": { x: -1, y: -1 },
} as const;

export type Side = keyof typeof DIRECTIONS;

/** Where names stand, the usual first. */
export const SIDES: readonly Side[] = ["right", "left", "below", "above"];
/** Where names stand besides, where they have to seek their place. */
export const CORNERS: readonly Side[] = ["right-below", "right-above", "left-below", "left-above"];

const GAP = { x: 4, y: 2 };

/** The box of a name on one side of its dot. */
export function labelBox({ x, y, radius, width, height }: LabelRequest, side: Side): Box {
  const towards = DIRECTIONS[side];
  const rim = towards.x === 0 || towards.y === 0 ? radius : radius * Math.SQRT1_2;
  return {
    x: startOf(width, x, towards.x * (rim + GAP.x)),
    y: startOf(height, y, towards.y * (rim + GAP.y)),
    width,
    height,
  };
}

function startOf(length: number, middle: number, offset: number): number {
  if (offset === 0) return middle - length / 2;
  return offset > 0 ? middle + offset : middle + offset - length;
}

/** How the lines of a name are aligned. */
export function alignmentOf(side: Side): "left" | "right" | "center" {
  const { x } = DIRECTIONS[side];
  return x === 0 ? "center" : x > 0 ? "left" : "right";
}
