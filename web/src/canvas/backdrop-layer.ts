import type { Backdrop } from "../../../src/layouts/backdrop.ts";
import type { Language } from "../state/parts/language.ts";
import type { Palette } from "./appearance.ts";
import { clearLayer } from "./clear-layer.ts";
import type { Renderer } from "./create-sigma.ts";

const FONT_SIZE = 12;

/** What a layout draws behind the graph: scales, rings, a graticule, and the words that belong to them. */
export class BackdropLayer {
  readonly #sigma: Renderer;
  readonly #context: CanvasRenderingContext2D | null;
  #backdrop: Backdrop | undefined;
  style: { readonly palette: Palette; readonly font: string; readonly language: Language } | undefined;

  constructor(sigma: Renderer) {
    this.#sigma = sigma;
    sigma.createCanvasContext("backdrop");
    const { backdrop, edges } = sigma.getCanvases();
    if (backdrop) edges?.before(backdrop);
    this.#context = backdrop?.getContext("2d") ?? null;
    sigma.resize(true);
    // Before, sigma says where things lay in the picture before this one.
    sigma.on("afterRender", () => this.#paint());
  }

  show(backdrop: Backdrop | undefined): void {
    this.#backdrop = backdrop;
    this.#sigma.scheduleRender();
  }

  #paint(): void {
    if (this.#context && clearLayer(this.#context, this.#backdrop === undefined)) this.paintOn(this.#context);
  }

  /** Paints it on a canvas of the same size. */
  paintOn(context: CanvasRenderingContext2D): void {
    if (!this.#backdrop || !this.style) return;
    this.#paintLines(context, this.#backdrop.lines, this.style.palette.rule);
    this.#paintMarks(context, this.#backdrop.marks, this.style);
  }

  #paintLines(context: CanvasRenderingContext2D, lines: Backdrop["lines"], color: string): void {
    context.lineWidth = 1;
    context.strokeStyle = color;
    context.beginPath();
    for (const { points } of lines) {
      for (const [index, point] of points.entries()) {
        const { x, y } = this.#sigma.graphToViewport(point);
        if (index === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
    }
    context.stroke();
  }

  #paintMarks(
    context: CanvasRenderingContext2D,
    marks: Backdrop["marks"],
    { palette, font, language }: NonNullable<BackdropLayer["style"]>,
  ): void {
    context.font = `500 ${FONT_SIZE}px ${font}`;
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = palette.ground;
    context.fillStyle = palette.muted;
    for (const { at, text, align } of marks) {
      const { x, y } = this.#sigma.graphToViewport(at);
      context.textAlign = align === "middle" ? "center" : align;
      context.strokeText(text[language], x, y);
      context.fillText(text[language], x, y);
    }
  }
}
