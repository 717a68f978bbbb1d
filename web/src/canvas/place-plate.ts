import type { Clearing } from "./clearing.ts";
import type { Disc } from "./hit-test.ts";
import type { Box } from "./place-labels.ts";

/** How large a plate is, and how far it keeps from the middle of its dot. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly offset: number;
}

const MARGIN = 4;

/** Places a plate beside its dot, inside the clearing, where it covers least of the obstacles. */
export function placePlate(
  { x, y, radius }: Omit<Disc, "id">,
  { width, height, offset }: Plate,
  { clearing, obstacles }: { readonly clearing: Clearing; readonly obstacles: readonly Box[] },
): Box {
  const [right, left] = [x + offset, x - offset - width];
  const [lower, upper] = [y - radius, y + radius - height];
  const places: readonly (readonly [number, number])[] = [
    [right, y - height / 2],
    [left, y - height / 2],
    [x - width / 2, y + offset],
    [x - width / 2, y - offset - height],
    [right, lower],
    [right, upper],
    [left, lower],
    [left, upper],
    [x + radius, y + offset],
    [x + radius, y - offset - height],
    [x - radius - width, y + offset],
    [x - radius - width, y - offset - height],
  ];
  const ring = around({ x, y, radius: offset - 1 });
  let best: Box | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [startX, startY] of places) {
    const box = {
      x: within(startX, width, clearing.left, clearing.width),
      y: within(startY, height, clearing.top, clearing.height),
      width,
      height,
    };
    const covered = [ring, ...obstacles].reduce((sum, other) => sum + sharedArea(box, other), 0);
    if (best && covered >= least) continue;
    best = box;
    least = covered;
  }
  return best ?? { x: right, y: y - height / 2, width, height };
}

/** The box around a disc. */
export function around({ x, y, radius }: Omit<Disc, "id">): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function within(start: number, length: number, from: number, room: number): number {
  return Math.max(from + MARGIN, Math.min(start, from + room - length - MARGIN));
}

/** How much of the plane two boxes both cover. */
export function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}
