import type { DrawnNode, LabelFrame } from "./label-painter.ts";
import type { Box } from "./place-labels.ts";
import { around, placePlate } from "./place-plate.ts";
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
  { style: { palette, font }, clearing, obstacles }: Omit<LabelFrame, "dots">,
): Box[] {
  context.beginPath();
  context.arc(node.x, node.y, node.size + 3.5, 0, Math.PI * 2);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.5;
  context.stroke();
  const ring = around({ ...node, radius: node.size + 5 });
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
  const place = { clearing, obstacles };
  const plate = placePlate({ ...node, radius: node.size }, { width, height, offset: node.size + 9 }, place);

  context.beginPath();
  context.roundRect(plate.x, plate.y, width, height, 5);
  context.fillStyle = palette.ground;
  context.fill();
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette.ink;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const [index, line] of lines.entries()) {
    context.fillText(line, plate.x + PADDING.x, plate.y + PADDING.y + (index + 0.5) * SIZE * LINE);
  }
  return [ring, plate];
}
