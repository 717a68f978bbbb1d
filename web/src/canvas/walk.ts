import type { Point } from "./hit-test.ts";

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** A little more than to the next diagonal, so that every neighbour is reached by one of the keys. */
const WIDEST = Math.cos((50 * Math.PI) / 180);

/** The neighbour that an arrow key leads to: near, and rather straight on. Undefined where none lies that way. */
export function walk(key: string, from: Point, neighbours: ReadonlyMap<string, Point>): string | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of neighbours) {
    const [dx, dy] = [x - from.x, y - from.y];
    const far = Math.hypot(dx, dy);
    const straight = far === 0 ? 0 : (dx * direction.x + dy * direction.y) / far;
    if (straight < WIDEST || far / straight ** 2 >= least) continue;
    least = far / straight ** 2;
    best = id;
  }
  return best;
}

export function isArrow(key: string): boolean {
  return key in DIRECTIONS;
}
