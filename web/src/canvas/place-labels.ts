import type { Clearing } from "./clearing.ts";

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

export type Side = "right" | "left" | "below" | "above";

export interface PlacedLabel {
  readonly key: string;
  readonly side: Side;
  readonly box: Box;
}

/** What names have to keep to. */
export interface Surroundings {
  readonly clearing: Clearing;
  /** No name lies on a dot that has one; where dots are many, small ones may lie under the names of large ones. */
  readonly dotsAreClear?: boolean;
  /** What stands there already. */
  readonly obstacles?: readonly Box[];
  /** The sides of the last time: a name keeps its own while it fits there, so that nothing jumps. */
  readonly previous?: ReadonlyMap<string, Side>;
}

const SIDES: readonly Side[] = ["right", "left", "below", "above"];
const GAP = 4;

/**
 * Places names so that none covers another, the dot of an earlier one, or an obstacle, or leaves the clearing.
 * Earlier requests come first; what finds no place is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { clearing, obstacles = [], previous = new Map(), dotsAreClear = false }: Surroundings,
): PlacedLabel[] {
  const taken: Box[] = [...obstacles, ...(dotsAreClear ? requests.map(dotOf) : [])];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const before = previous.get(request.key);
    const sides = before ? [before, ...SIDES.filter((side) => side !== before)] : SIDES;
    for (const side of sides) {
      const box = boxAt(request, side);
      if (!isInside(box, clearing)) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({ key: request.key, side, box });
      break;
    }
    // Those that come later keep off this dot.
    if (!dotsAreClear) taken.push(dotOf(request));
  }
  return placed;
}

function boxAt({ x, y, radius, width, height }: LabelRequest, side: Side): Box {
  if (side === "right") return { x: x + radius + GAP, y: y - height / 2, width, height };
  if (side === "left") return { x: x - radius - GAP - width, y: y - height / 2, width, height };
  if (side === "below") return { x: x - width / 2, y: y + radius + GAP / 2, width, height };
  return { x: x - width / 2, y: y - radius - GAP / 2 - height, width, height };
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
