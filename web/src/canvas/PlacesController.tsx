import { useEffect, useEffectEvent, useRef } from "react";
import { animateNodes } from "sigma/utils";
import type { Backdrop } from "../../../src/layouts/backdrop.ts";
import type { Places } from "../../../src/layouts/layout.ts";
import type { Arrangement } from "../layout/use-arrangement.ts";
import type { Pins } from "../state/parts/pins.ts";
import { boundsOf } from "./bounds.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import { useDrawing } from "./drawing-context.ts";

export interface PlacesControllerProps {
  readonly graph: CanvasGraph;
  /** What lies behind the stored places. */
  readonly backdrop: Backdrop | undefined;
  readonly arrangement: Arrangement;
  readonly pins: Pins;
}

const DURATION = 600;
/** So many do not move smoothly. */
const MANY = 4000;

/** Moves the entities to where the layout has them, those that are pinned excepted, and draws what lies behind. */
export function PlacesController({ graph, backdrop: behind, arrangement, pins }: PlacesControllerProps) {
  const { sigma, backdrop } = useDrawing();
  const { picture, meanwhile } = arrangement;
  const stored = useRef<Places>(undefined);
  const isPinned = useEffectEvent((id: string) => pins.has(id));

  useEffect(() => {
    const isFirst = stored.current === undefined;
    stored.current ??= new Map(graph.mapNodes((id, { home }) => [id, home]));
    if (isFirst && behind) {
      backdrop.show(behind);
      sigma.setCustomBBox(boundsOf(stored.current, behind));
    }
    if (isFirst && !picture && !meanwhile) return;
    const places = picture?.places ?? meanwhile ?? stored.current;
    const targets: Record<string, { x: number; y: number }> = {};
    for (const [id, { x, y }] of places) {
      if (!graph.hasNode(id)) continue;
      graph.setNodeAttribute(id, "home", { x, y });
      if (!isPinned(id)) targets[id] = { x, y };
    }
    const drawnBehind = picture || meanwhile ? picture?.backdrop : behind;
    backdrop.show(drawnBehind);
    sigma.setCustomBBox(boundsOf(places, drawnBehind));
    const still = meanwhile !== undefined || graph.order > MANY || wantsNoMotion();
    if (!still) return animateNodes(graph, targets, { duration: DURATION, easing: "quadraticInOut" });
    graph.updateEachNodeAttributes((id, node) => ({ ...node, ...targets[id] }), { attributes: ["x", "y"] });
    return undefined;
  }, [sigma, backdrop, behind, graph, picture, meanwhile]);

  return null;
}

function wantsNoMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
