import type { LabelStyle } from "../canvas/label-painter.ts";
import { paintMark } from "../canvas/label-painter.ts";
import { wrapText } from "../canvas/wrap-text.ts";
import type { Caption } from "./caption.ts";

const MARGIN = 24;
const ENTRY = { width: 190, height: 24 };
const LINE = 18;

/** How high the parts above and below the graph are. */
export function captionHeights({ legend, source }: Caption, width: number): { above: number; below: number } {
  const rows = Math.ceil(legend.length / columnsIn(width));
  return { above: 64, below: MARGIN + rows * ENTRY.height + source.length * LINE + MARGIN };
}

/** Paints the title above the graph, and the legend and the source below it. */
export function paintCaption(
  context: CanvasRenderingContext2D,
  { title, subtitle, legend, source }: Caption,
  { width, height, below, style }: { width: number; height: number; below: number; style: LabelStyle },
): void {
  const { palette, font } = style;
  const text = (words: string, x: number, y: number, color: string, face: string) => {
    context.font = face;
    context.fillStyle = color;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.fillText(words, x, y);
  };
  text(title, MARGIN, 26, palette.ink, `600 18px ${font}`);
  text(subtitle, MARGIN, 48, palette.muted, `400 13px ${font}`);

  const columns = columnsIn(width);
  const top = height - below + MARGIN;
  for (const [index, { color, mark, label, count }] of legend.entries()) {
    const x = MARGIN + (index % columns) * ENTRY.width;
    const y = top + Math.floor(index / columns) * ENTRY.height;
    context.beginPath();
    context.arc(x + 8, y, 8, 0, Math.PI * 2);
    context.fillStyle = color;
    context.fill();
    paintMark(context, { key: mark, x: x + 8, y, size: 8, color, label: null }, { ...style, markOf: () => mark });
    context.font = `400 13px ${font}`;
    const measure = (words: string) => context.measureText(words).width;
    const [fitting = label] = wrapText(`${label} ${count}`, { width: ENTRY.width - 32, lines: 1, measure });
    text(fitting, x + 22, y, palette.ink, `400 13px ${font}`);
  }
  const rows = Math.ceil(legend.length / columns);
  for (const [index, line] of source.entries()) {
    text(line, MARGIN, top + rows * ENTRY.height + (index + 0.5) * LINE, palette.muted, `400 12px ${font}`);
  }
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width - 2 * MARGIN) / ENTRY.width));
}
