import type { Clearing } from "./clearing.ts";
import type { DrawnNode, LabelStyle } from "./label-painter.ts";
import type { Box } from "./place-labels.ts";
import { wrapText } from "./wrap-text.ts";

const WIDEST = 280;
const SIZE = 14;
const LINE = 1.35;
/** On a narrow screen the panel has the whole name. */
const NARROW = 600;
const PADDING = { x: 9, y: 6 };

/** Paints an entity in focus: a ring around its dot and its name on a plate beside it. Answers where they are. */
export function paintPlate(
  context: CanvasRenderingContext2D,
  node: DrawnNode,
  { palette, font }: LabelStyle,
  clearing: Clearing,
): Box[] {
  context.beginPath();
  context.arc(node.x, node.y, node.size + 3.5, 0, Math.PI * 2);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.5;
  context.stroke();
  const ring = {
    x: node.x - node.size - 5,
    y: node.y - node.size - 5,
    width: 2 * node.size + 10,
    height: 2 * node.size + 10,
  };
  if (!node.label) return [ring];

  context.font = `600 ${SIZE}px ${font}`;
  const measure = (text: string) => context.measureText(text).width;
  const lines = wrapText(node.label, {
    width: Math.min(WIDEST, clearing.width - 60),
    lines: clearing.width < NARROW ? 2 : 5,
    measure,
  });
  const width = Math.max(...lines.map(measure)) + 2 * PADDING.x;
  const height = lines.length * SIZE * LINE + 2 * PADDING.y;
  const offset = node.size + 9;
  const right = clearing.left + clearing.width;
  const fitsRight = node.x + offset + width < right - 4;
  const fitsLeft = node.x - offset - width > clearing.left + 4;
  const beside = fitsRight ? node.x + offset : node.x - offset - width;
  const left = fitsRight || fitsLeft ? beside : within(node.x - width / 2, width, clearing.left, right);
  const bottom = clearing.top + clearing.height;
  const top = fitsRight || fitsLeft ? within(node.y - height / 2, height, clearing.top, bottom) : node.y + offset;

  context.beginPath();
  context.roundRect(left, top, width, height, 5);
  context.fillStyle = palette.ground;
  context.fill();
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette.ink;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const [index, line] of lines.entries()) {
    context.fillText(line, left + PADDING.x, top + PADDING.y + (index + 0.5) * SIZE * LINE);
  }
  return [ring, { x: left, y: top, width, height }];
}

function within(start: number, length: number, from: number, to: number): number {
  return Math.max(from + 4, Math.min(start, to - length - 4));
}
