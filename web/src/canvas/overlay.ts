import { clearLayer } from "./clear-layer.ts";
import type { Clearing } from "./clearing.ts";
import type { Renderer } from "./create-sigma.ts";
import { discsOf } from "./find-at.ts";
import type { Focus } from "./focus.ts";
import type { Point } from "./hit-test.ts";
import { type DrawnNode, FEW, LabelPainter, type LabelStyle, MARKED_RADIUS, paintMark } from "./label-painter.ts";
import { measureCovers } from "./measure-clearing.ts";
import { type Badges, layCounts, NO_BADGES, paintBadges } from "./paint-badges.ts";
import { paintPlate } from "./paint-plate.ts";
import { discOf, paintRelations } from "./paint-relations.ts";
import type { Box } from "./place-labels.ts";
import { around } from "./place-plate.ts";

const SIGNS = "signs";
/** Of more dots it is not looked which of them lie under names: each frame would take longer. */
const MOST_MINDED = 2000;

/** What is painted over sigma's dots and lines: relations in focus, names, plates. */
export class Overlay {
  focus: Focus | undefined;
  badges: Badges = NO_BADGES;
  style: LabelStyle;
  readonly #clearing: () => Clearing;
  readonly #labels = new LabelPainter();
  /** By the entity. A frame that only rings a hovered entity keeps the others. */
  readonly #plates = new Map<string, Box[]>();
  readonly #centres = new Map<string, DrawnNode>();
  #sigma: Renderer | undefined;
  /** Another canvas on which the next frame is painted, and what lies on top there. */
  #other: CanvasRenderingContext2D | undefined;
  readonly #onTop: ((context: CanvasRenderingContext2D) => void)[] = [];

  constructor(style: LabelStyle, clearing: () => Clearing) {
    this.style = style;
    this.#clearing = clearing;
  }

  /** Sigma's `defaultDrawNodeLabel`. */
  readonly drawLabel = (_: CanvasRenderingContext2D, node: DrawnNode): void => this.#labels.ask(node);

  /** Sigma's `defaultDrawNodeHover`. */
  readonly drawHover = (context: CanvasRenderingContext2D, node: DrawnNode): void => {
    const id = String(node.key);
    const others = [...this.#plates].filter(([other]) => other !== id).flatMap(([, boxes]) => boxes);
    const covers = this.#sigma ? measureCovers(this.#sigma.getContainer()) : [];
    const obstacles = [...others, ...covers, ...this.#dotsBut(id)];
    const frame = { style: this.style, clearing: this.#clearing(), obstacles };
    this.#plates.set(id, paintPlate(context, node, frame));
    if (this.#other) this.#onTop.push((other) => paintPlate(other, node, frame));
    this.#centres.set(id, node);
  };

  /** Paints with every frame of sigma. */
  attach(sigma: Renderer): void {
    this.#sigma = sigma;
    sigma.createCanvasContext(SIGNS, { style: { pointerEvents: "none" } });
    sigma.resize(true);
    sigma.on("beforeRender", () => {
      this.#plates.clear();
      this.#centres.clear();
    });
    sigma.on("afterRender", () => {
      const context = this.#other ?? sigma.getCanvases().labels?.getContext("2d");
      if (!context) return;
      if (this.focus) paintRelations(context, sigma, this.focus, this.style.palette);
      this.#labels.paint(context, {
        style: this.style,
        clearing: this.#clearing(),
        obstacles: [
          ...[...this.#plates.values()].flat(),
          ...measureCovers(sigma.getContainer()),
          ...layCounts(context, sigma, this.badges.more, this.style.font).map(({ box }) => box),
        ],
        dots: () => this.#dots(sigma),
      });
      this.#paintSigns(sigma);
    });
  }

  /** Paints all that lies over the dots on another canvas, as it lies on the screen. */
  paintAlso(context: CanvasRenderingContext2D): void {
    if (!this.#sigma) return;
    this.#other = context;
    this.#sigma.refresh({ skipIndexation: true });
    this.#other = undefined;
    for (const paint of this.#onTop.splice(0)) paint(context);
    for (const node of this.#centres.values()) paintMark(context, node, this.style);
    paintBadges(context, this.#sigma, this.badges, this.style);
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** The dots that names should not cover: what is dimmed may lie under them. */
  #dots(sigma: Renderer): Point[] {
    if (this.focus) return [...this.focus.entities].map((id) => discOf(sigma, id));
    return sigma.getGraph().order > MOST_MINDED ? [] : [...discsOf(sigma)];
  }

  /** Signs and the letters of entities in focus lie over their dots, which sigma draws once more over the names. */
  #paintSigns(sigma: Renderer): void {
    const context = sigma.getCanvases()[SIGNS]?.getContext("2d");
    const { marked, pinned, more } = this.badges;
    const empty = this.#centres.size + marked.size + pinned.size + more.size === 0;
    if (!context || !clearLayer(context, empty)) return;
    for (const node of this.#centres.values()) paintMark(context, node, this.style);
    paintBadges(context, sigma, this.badges, this.style);
  }

  /** The dots in focus that a plate should not cover: all where they are few, else the other ends and those with a letter. */
  #dotsBut(id: string): Box[] {
    const { focus } = this;
    const sigma = this.#sigma;
    if (!focus || !sigma) return [];
    const few = focus.entities.size <= FEW;
    return [...focus.entities]
      .filter((other) => other !== id && sigma.getNodeDisplayData(other)?.hidden === false)
      .map((other) => ({ centre: focus.centres.has(other), disc: discOf(sigma, other) }))
      .filter(({ centre, disc }) => centre || few || disc.radius >= MARKED_RADIUS)
      .map(({ centre, disc }) => around({ ...disc, radius: disc.radius + (centre ? 5 : 0) }));
  }
}
