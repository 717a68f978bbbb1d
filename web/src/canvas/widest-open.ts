import type { Clearing } from "./clearing.ts";
import type { Box } from "./place-labels.ts";

/** The largest part of a clearing that none of the boxes lies in. */
export function widestOpen(clearing: Clearing, boxes: readonly Box[]): Clearing {
  const box = boxes.find((one) => liesIn(one, clearing));
  if (!box) return clearing;
  const rest = boxes.filter((one) => one !== box);
  const parts = beside(clearing, box).map((part) => widestOpen(part, rest));
  return parts.reduce((best, part) => (areaOf(part) > areaOf(best) ? part : best));
}

/** What is left of a clearing above, below, left and right of a box. */
function beside({ left, top, width, height }: Clearing, box: Box): Clearing[] {
  const [right, bottom] = [left + width, top + height];
  const [end, foot] = [box.x + box.width, box.y + box.height];
  return [
    { left, top, width, height: Math.max(box.y - top, 0) },
    { left, top: foot, width, height: Math.max(bottom - foot, 0) },
    { left, top, width: Math.max(box.x - left, 0), height },
    { left: end, top, width: Math.max(right - end, 0), height },
  ];
}

function liesIn({ x, y, width, height }: Box, part: Clearing): boolean {
  if (width === 0 || height === 0) return false;
  return x < part.left + part.width && part.left < x + width && y < part.top + part.height && part.top < y + height;
}

function areaOf({ width, height }: Clearing): number {
  return width * height;
}
