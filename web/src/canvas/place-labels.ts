import type { Clearing } from "./clearing.ts";
import { countDots } from "./count-dots.ts";
import type { Point } from "./hit-test.ts";
import { isUnder } from "./is-under.ts";
import { CORNERS, labelBox, SIDES, type Side } from "./label-box.ts";
import { sharedArea } from "./place-plate.ts";

/** A box on the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that wants a place beside its dot. */
export interface LabelRequest {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly side: Side;
  readonly box: Box;
}

/** What names have to keep to. */
export interface Surroundings {
  readonly clearing: Clearing;
  /** The middles of all dots, given where names are few, and can seek the place where they cover least. */
  readonly dots?: readonly Point[];
  /** What stands there already. */
  readonly obstacles?: readonly Box[];
  /** The sides of the last time: a name keeps its own while it fits there, so that nothing jumps. */
  readonly previous?: ReadonlyMap<string, Side>;
}

/** A dot that is so much smaller may lie under a name. */
const SMALLER = 0.75;
/** Square pixels: what a dot without a name counts for. */
const DOT = 20;
/** Square pixels: at a corner it is less plain which dot a name is of. */
const CORNER = 60;
/** A name that has a place leaves it for one that covers so much less. */
const LESS = 0.5;

/**
 * Places names so that none covers another, the dot of an earlier one, or an obstacle, or leaves the clearing.
 * Earlier requests come first; what finds no place, or has its dot under another name, is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { clearing, obstacles = [], previous = new Map(), dots }: Surroundings,
): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  const count = dots && countDots(dots, clearing);
  const all = dots ? [...SIDES, ...CORNERS] : SIDES;
  for (const [index, request] of requests.entries()) {
    const before = previous.get(request.key);
    const sides = before ? [before, ...all.filter((side) => side !== before)] : all;
    const later = dots ? requests.slice(index + 1) : [];
    let best: PlacedLabel | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const side of placed.some(({ box }) => isUnder(box, request)) ? [] : sides) {
      const box = labelBox(request, side);
      if (!isInside(box, clearing) || taken.some((other) => overlap(box, other))) continue;
      const covered = coveredBy(box, request, later) + (count?.(box) ?? 0) * DOT;
      const cost = (covered + (SIDES.includes(side) ? 0 : CORNER)) * (side === before ? LESS : 1);
      if (cost >= least) continue;
      least = cost;
      best = { key: request.key, side, box };
      if (cost === 0) break;
    }
    if (best) {
      taken.push(best.box);
      placed.push(best);
    }
    // Those that come later keep off this dot.
    taken.push(dotOf(request));
  }
  return placed;
}

/** How much a name would cover of the dots of later ones: too much where one of them is about as large as its own. */
function coveredBy(box: Box, { radius }: LabelRequest, later: readonly LabelRequest[]): number {
  let sum = 0;
  for (const other of later) {
    const area = sharedArea(box, dotOf(other));
    if (area > 0 && other.radius > radius * SMALLER) return Number.POSITIVE_INFINITY;
    sum += area;
  }
  return sum;
}

function dotOf({ x, y, radius }: LabelRequest): Box {
  const half = radius * 0.9;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function isInside(box: Box, { left, top, width, height }: Clearing): boolean {
  return (
    box.x >= left + 2 &&
    box.y >= top + 2 &&
    box.x + box.width <= left + width - 2 &&
    box.y + box.height <= top + height - 2
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
