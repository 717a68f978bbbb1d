import type { Point } from "./hit-test.ts";

/** The control point of a relation's curve, as @sigma/edge-curve has it; the middle where it is straight. */
export function controlOf(source: Point, target: Point, curvature: number): Point {
  // The screen's y grows downwards, so the curve bends to the other side than in the shader's own space.
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
  };
}
