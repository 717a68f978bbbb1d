import { controlOf } from "./curve.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Disc extends Point {
  readonly id: string;
  readonly radius: number;
}

export interface Line {
  readonly id: string;
  readonly source: Point;
  readonly target: Point;
  /** As @sigma/edge-curve has it: the control point's distance from the middle, in lengths of the line. */
  readonly curvature: number;
}

/** The disc nearest to the point whose rim is not further than `tolerance`. */
export function nearestDisc(point: Point, discs: Iterable<Disc>, tolerance: number): string | undefined {
  return nearest(discs, tolerance, ({ x, y, radius }) => Math.max(0, Math.hypot(x - point.x, y - point.y) - radius));
}

/** The line nearest to the point that is not further than `tolerance`. */
export function nearestLine(point: Point, lines: Iterable<Line>, tolerance: number): string | undefined {
  return nearest(lines, tolerance, (line) => distanceTo(point, line));
}

function nearest<Item extends { readonly id: string }>(
  items: Iterable<Item>,
  tolerance: number,
  distance: (item: Item) => number,
): string | undefined {
  let best: string | undefined;
  let least = tolerance;
  for (const item of items) {
    const far = distance(item);
    if (far > least || (far === least && best !== undefined)) continue;
    least = far;
    best = item.id;
  }
  return best;
}

const STEPS = 16;

function distanceTo(point: Point, { source, target, curvature }: Line): number {
  if (curvature === 0) return distanceToSegment(point, source, target);
  const control = controlOf(source, target, curvature);
  let least = Number.POSITIVE_INFINITY;
  let from = source;
  for (let step = 1; step <= STEPS; step += 1) {
    const to = bezier(step / STEPS, source, control, target);
    least = Math.min(least, distanceToSegment(point, from, to));
    from = to;
  }
  return least;
}

function bezier(t: number, a: Point, b: Point, c: Point): Point {
  const at = (one: number, two: number, three: number) => (1 - t) ** 2 * one + 2 * (1 - t) * t * two + t ** 2 * three;
  return { x: at(a.x, b.x, c.x), y: at(a.y, b.y, c.y) };
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
