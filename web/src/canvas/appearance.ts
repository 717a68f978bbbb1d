import { inLanguage } from "../state/language.ts";
import type { Language } from "../state/parts/language.ts";
import type { Shown } from "../state/shown.ts";
import type { EdgeAttributes, NodeAttributes } from "./canvas-graph.ts";
import type { Focus } from "./focus.ts";
import { mixColors } from "./mix-colors.ts";

/** The colours of the canvas, from the tokens of the theme. */
export interface Palette {
  readonly ground: string;
  readonly edge: string;
  readonly edgeFocus: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
}

/** All that decides how entities and relations look. */
export interface Scene {
  readonly focus: Focus | undefined;
  /** The selected entities keep their ring while another is hovered. */
  readonly selected: Focus | undefined;
  readonly shown: Pick<Shown, "entities" | "relations">;
  readonly language: Language;
  readonly palette: Palette;
  readonly radiusOf: (id: string, node: NodeAttributes) => number;
  /** Undefined for what has no colour of its own. */
  readonly colorOf: (id: string, node: NodeAttributes) => string | undefined;
  /** The relations that stand before the others; none where undefined. */
  readonly spine: ReadonlySet<string> | undefined;
  /** Sizes are multiplied by it: smaller screens, smaller dots. */
  readonly scale: number;
}

const DIMMED = 0.86;
/** More names than this around one entity, or of all that is shown, are left to the label grid. */
const MOST_FORCED_LABELS = 40;

export interface NodeAppearance {
  readonly size: number;
  readonly color: string;
  readonly label: string | null;
  readonly hidden: boolean;
  readonly forceLabel: boolean;
  readonly highlighted: boolean;
  readonly zIndex: number;
}

export function nodeAppearance(id: string, node: NodeAttributes, scene: Scene): NodeAppearance {
  const { focus, palette } = scene;
  const centre = focus?.centres.has(id) === true || scene.selected?.centres.has(id) === true;
  const lit = focus === undefined || focus.entities.has(id) || centre;
  const color = scene.colorOf(id, node) ?? palette.muted;
  return {
    size: scene.radiusOf(id, node) * scale(scene, centre),
    color: lit ? color : mixColors(color, palette.ground, DIMMED),
    label: lit ? inLanguage(scene.language, node.name, node.nameEn) : null,
    hidden: !scene.shown.entities.has(id),
    forceLabel: lit && (focus ?? scene.shown).entities.size <= MOST_FORCED_LABELS,
    highlighted: centre,
    zIndex: centre ? 3 : focus === undefined ? 1 : lit ? 2 : 0,
  };
}

function scale(scene: Scene, centre: boolean): number {
  return centre ? scene.scale * 1.15 : scene.scale;
}

export interface EdgeAppearance {
  readonly size: number;
  readonly color: string;
  readonly type: "line" | "curve";
  readonly hidden: boolean;
}

/** So few lines hide nothing, and may be seen well. */
function isSparse({ relations }: Pick<Shown, "relations">): boolean {
  return relations.size <= 150;
}

/** A relation as sigma draws it: quiet, under the dots. Those in focus are painted over the dots besides. */
export function edgeAppearance(
  id: string,
  edge: EdgeAttributes,
  { focus, palette, shown, spine }: Scene,
): EdgeAppearance {
  const isBack = focus !== undefined || spine?.has(id) === false;
  return {
    size: 0.7,
    color: isBack
      ? mixColors(palette.edge, palette.ground, 0.6)
      : spine || isSparse(shown)
        ? palette.edgeFocus
        : palette.edge,
    type: edge.curvature === 0 ? "line" : "curve",
    hidden: !shown.relations.has(id),
  };
}
