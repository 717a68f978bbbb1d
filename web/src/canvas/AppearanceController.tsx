import { useEffect, useMemo } from "react";
import { nodeSize } from "../../../src/graph/node-size.ts";
import type { Looks } from "../looks/looks.ts";
import { useTypes } from "../ontology.ts";
import type { Language } from "../state/parts/language.ts";
import type { Selected } from "../state/parts/selected.ts";
import type { Theme } from "../state/parts/theme.ts";
import type { Shown } from "../state/shown.ts";
import { edgeAppearance, nodeAppearance, type Scene } from "./appearance.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import { useDrawing } from "./drawing-context.ts";
import { focusOn, focusOnFacts, focusOnPath } from "./focus.ts";
import { readPalette } from "./read-palette.ts";

/** Pixels: below this width of the canvas, dots are smaller. */
const NARROW = 600;
/** Pixels: dots of a smaller radius have no name. */
const LEAST_NAMED = 3.2;

export interface AppearanceControllerProps {
  readonly graph: CanvasGraph;
  readonly selected: Selected | undefined;
  readonly hovered: Selected | undefined;
  /** The entities of the path that stands in front; none where empty. */
  readonly path: readonly string[];
  /** The facts of the passage that is lit; none where empty. */
  readonly facts: readonly string[];
  readonly shown: Shown;
  readonly looks: Looks;
  /** The relations by which the layout is ordered; all are alike where undefined. */
  readonly spine: ReadonlySet<string> | undefined;
  readonly language: Language;
  readonly theme: Theme;
}

/** Gives sigma the looks of entities and relations, and redraws when they change. */
export function AppearanceController(props: AppearanceControllerProps) {
  const { graph, selected, hovered, path, facts, shown, looks, spine, language, theme } = props;
  const { sigma, overlay, backdrop } = useDrawing();
  const known = useTypes();

  const scene = useMemo<Omit<Scene, "palette" | "scale">>(
    () => ({
      selected: focusOn(graph, selected, shown),
      focus:
        focusOn(graph, hovered, shown) ??
        focusOnPath(graph, path, shown) ??
        focusOn(graph, selected, shown) ??
        focusOnFacts(graph, facts, shown),
      shown,
      language,
      spine,
      radiusOf: looks.radius ?? ((_, { degree }) => nodeSize(degree)),
      colorOf: (id, { entityType }) => looks.color?.(id, theme) ?? known.get(entityType)?.color[theme],
    }),
    [graph, selected, hovered, path, facts, shown, looks, spine, language, theme, known],
  );

  useEffect(() => {
    const { palette, font } = readPalette(sigma.getContainer());
    const markOf = (id: string) => looks.mark?.(id) ?? known.get(graph.getNodeAttribute(id, "entityType"))?.mark ?? "";
    overlay.style = { palette, font, markOf };
    backdrop.style = { palette, font, language: scene.language };
    overlay.focus = scene.focus;
    const whole: Scene = { ...scene, palette, scale: sigma.getDimensions().width < NARROW ? 0.55 : 1 };
    sigma.setSettings({
      // By the radius on a wide screen, so that smaller dots keep their names.
      labelRenderedSizeThreshold: LEAST_NAMED * whole.scale,
      nodeReducer: (id, node) => ({ x: node.x, y: node.y, ...nodeAppearance(id, node, whole) }),
      edgeReducer: (id, edge) => ({
        curvature: edge.curvature,
        ...edgeAppearance(id, edge, whole),
      }),
    });
    // Reads and draws it; where it has it already, the settings have drawn it anew.
    sigma.setGraph(graph);
  }, [sigma, overlay, backdrop, graph, known, looks, scene]);

  return null;
}
