import type { NodeDisplayData, PartialButFor } from "sigma/types";
import type { Palette } from "./appearance.ts";
import type { Clearing } from "./clearing.ts";
import type { Point } from "./hit-test.ts";
import { alignmentOf, type Side } from "./label-box.ts";
import { readableOn } from "./mix-colors.ts";
import { type Box, type LabelRequest, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { wrapText } from "./wrap-text.ts";

export type DrawnNode = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

/** How names are to look. */
export interface LabelStyle {
  readonly palette: Palette;
  readonly font: string;
  /** The letters that stand for an entity's type. */
  readonly markOf: (id: string) => string;
}

/** How and where names are painted in one frame. */
export interface LabelFrame {
  readonly style: LabelStyle;
  readonly clearing: Clearing;
  readonly obstacles: readonly Box[];
  /** The middles of all dots. */
  readonly dots: () => readonly Point[];
}

interface Name {
  readonly lines: readonly string[];
  readonly width: number;
  readonly size: number;
}

const WIDEST = 172;
const LINE = 1.3;
/** Around so few dots there is room for their names. */
export const FEW = 60;
/** Dots of this radius have room for the mark of their type. */
export const MARKED_RADIUS = 7.5;

/** Paints the names beside the dots: gathers what sigma asks for in one frame, then paints what does not overlap. */
export class LabelPainter {
  readonly #asked: DrawnNode[] = [];
  readonly #names = new Map<string, Name>();
  #sides: ReadonlyMap<string, Side> = new Map();

  /** Asks for the name of an entity in this frame. */
  ask(node: DrawnNode): void {
    this.#asked.push(node);
  }

  /** Paints what was asked for since the last call, those in focus first, then the best connected. Centres have plates. */
  paint(context: CanvasRenderingContext2D, { style, clearing, obstacles, dots }: LabelFrame): void {
    const nodes = new Map(this.#asked.map((node) => [String(node.key), node]));
    this.#asked.length = 0;
    const order = [...nodes.values()].sort((one, other) => rank(other) - rank(one));
    const named = order.filter(({ highlighted }) => !highlighted);
    const requests = named.map((node) => requestFor(node, this.#nameOf(context, node, style)));
    const placed = placeLabels(requests, {
      clearing,
      obstacles,
      previous: this.#sides,
      ...(requests.length <= FEW ? { dots: dots() } : {}),
    });
    this.#sides = new Map(placed.map(({ key, side }) => [key, side]));
    for (const node of order) paintMark(context, node, style);
    for (const label of placed) {
      const node = nodes.get(label.key);
      if (node) paintName(context, this.#nameOf(context, node, style), label, style);
    }
  }

  #nameOf(context: CanvasRenderingContext2D, { label, size }: DrawnNode, style: LabelStyle): Name {
    const fontSize = size >= 11 ? 14 : size >= 7 ? 13 : 12;
    const font = fontOf(fontSize, style);
    const key = `${font} ${label}`;
    const known = this.#names.get(key);
    if (known) return known;
    context.font = font;
    const measure = (text: string) => context.measureText(text).width;
    const lines = wrapText(label ?? "", { width: WIDEST, lines: 2, measure });
    const name = { lines, size: fontSize, width: Math.max(...lines.map(measure)) };
    this.#names.set(key, name);
    return name;
  }
}

function rank(node: DrawnNode): number {
  return (node.forceLabel ? 1000 : 0) + node.size;
}

function requestFor({ key, x, y, size }: DrawnNode, name: Name): LabelRequest {
  return { key: String(key), x, y, radius: size, width: name.width, height: name.lines.length * name.size * LINE };
}

function paintName(context: CanvasRenderingContext2D, name: Name, { side, box }: PlacedLabel, style: LabelStyle): void {
  const align = alignmentOf(side);
  const x = box.x + (align === "right" ? box.width : align === "left" ? 0 : box.width / 2);
  context.font = fontOf(name.size, style);
  context.textAlign = align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = style.palette.ground;
  context.fillStyle = style.palette.ink;
  for (const paint of ["strokeText", "fillText"] as const) {
    for (const [index, line] of name.lines.entries()) {
      context[paint](line, x, box.y + (index + 0.5) * name.size * LINE);
    }
  }
}

/** The letter of an entity's type on its dot, where it has room. */
export function paintMark(
  context: CanvasRenderingContext2D,
  { key, x, y, size, color }: DrawnNode,
  style: LabelStyle,
): void {
  if (size < MARKED_RADIUS) return;
  const mark = style.markOf(String(key));
  context.font = `600 ${Math.round(size * (mark.length > 1 ? 0.9 : 1.05))}px ${style.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = readableOn(color);
  context.fillText(mark, x, y + size * 0.06);
}

function fontOf(size: number, { font }: LabelStyle): string {
  return `${size >= 13 ? 600 : 500} ${size}px ${font}`;
}
