import type { Point } from "./hit-test.ts";

/** Turned by it from one to the next, dots fill a disc evenly, as seeds do a sunflower. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Places for so many dots, which fill a disc evenly from its middle on. */
export function placeInDisc(count: number, { x, y }: Point, radius: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const [far, angle] = [radius * Math.sqrt((index + 0.5) / count), index * GOLDEN_ANGLE];
    return { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) };
  });
}
