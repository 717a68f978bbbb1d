import type { Clearing } from "./clearing.ts";
import type { Renderer } from "./create-sigma.ts";
import type { Focus } from "./focus.ts";
import { type DrawnNode, LabelPainter, type LabelStyle } from "./label-painter.ts";
import { measureCovers } from "./measure-clearing.ts";
import { paintPlate } from "./paint-plate.ts";
import { paintRelations } from "./paint-relations.ts";
import type { Box } from "./place-labels.ts";

/** What is painted over sigma's dots and lines: relations in focus, names, plates. */
export class Overlay {
  focus: Focus | undefined;
  style: LabelStyle;
  readonly #clearing: () => Clearing;
  readonly #labels = new LabelPainter();
  #plates: Box[] = [];

  constructor(style: LabelStyle, clearing: () => Clearing) {
    this.style = style;
    this.#clearing = clearing;
  }

  /** Sigma's `defaultDrawNodeLabel`. */
  readonly drawLabel = (_: CanvasRenderingContext2D, node: DrawnNode): void => this.#labels.ask(node);

  /** Sigma's `defaultDrawNodeHover`. */
  readonly drawHover = (context: CanvasRenderingContext2D, node: DrawnNode): void => {
    this.#plates.push(...paintPlate(context, node, this.style, this.#clearing()));
  };

  /** Paints with every frame of sigma. */
  attach(sigma: Renderer): void {
    sigma.on("beforeRender", () => {
      this.#plates = [];
    });
    sigma.on("afterRender", () => {
      const context = sigma.getCanvases().labels?.getContext("2d");
      if (!context) return;
      if (this.focus) paintRelations(context, sigma, this.focus, this.style.palette);
      this.#labels.paint(context, {
        style: this.style,
        clearing: this.#clearing(),
        obstacles: [...this.#plates, ...measureCovers(sigma.getContainer())],
      });
    });
  }
}
