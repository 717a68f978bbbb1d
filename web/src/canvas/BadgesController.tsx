import { useEffect } from "react";
import { hiddenNeighbours } from "../state/hidden-neighbours.ts";
import type { Shown } from "../state/shown.ts";
import type { View } from "../state/view.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import { useDrawing } from "./drawing-context.ts";

export interface BadgesControllerProps {
  readonly graph: CanvasGraph;
  readonly shown: Shown;
  readonly view: Pick<View, "marked" | "pins">;
}

/** Tells the overlay what is marked and pinned, and at which dots there is more to show. */
export function BadgesController({ graph, shown, view: { marked, pins } }: BadgesControllerProps) {
  const { sigma, overlay } = useDrawing();
  useEffect(() => {
    const counts = [...shown.entities].map((id) => [id, hiddenNeighbours(graph, id, shown).length] as const);
    const more = new Map(counts.filter(([, count]) => count > 0));
    overlay.badges = { marked: new Set(marked), pinned: new Set(pins.keys()), more };
    sigma.scheduleRender();
  }, [sigma, overlay, graph, shown, marked, pins]);
  return null;
}
