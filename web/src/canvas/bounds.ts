import { type Backdrop, NO_BACKDROP } from "../../../src/layouts/backdrop.ts";
import type { Place, Places } from "../../../src/layouts/layout.ts";

type Bounds = Record<"x" | "y", [least: number, most: number]>;

/** What places cover, with what is drawn behind them; null where there are none. */
export function boundsOf(places: Places, { lines, marks }: Backdrop = NO_BACKDROP): Bounds | null {
  const points: Place[] = [...places.values(), ...lines.flatMap((line) => line.points), ...marks.map(({ at }) => at)];
  if (points.length === 0) return null;
  const bounds: Bounds = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const point of points) {
    for (const axis of ["x", "y"] as const) {
      const [least, most] = bounds[axis];
      bounds[axis] = [Math.min(least, point[axis]), Math.max(most, point[axis])];
    }
  }
  return bounds;
}
