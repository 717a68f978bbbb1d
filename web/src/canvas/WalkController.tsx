import { useEffect, useEffectEvent } from "react";
import type { Selected } from "../state/parts/selected.ts";
import type { Shown } from "../state/shown.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import { useDrawing } from "./drawing-context.ts";
import { focusOn } from "./focus.ts";
import { isArrow, walk } from "./walk.ts";

export interface WalkControllerProps {
  readonly graph: CanvasGraph;
  readonly shown: Shown;
  readonly selected: Selected | undefined;
  readonly onWalk: (id: string) => void;
}

/** Goes from neighbour to neighbour by the arrow keys; the first step is to the best connected entity. */
export function WalkController({ graph, shown, selected, onWalk }: WalkControllerProps) {
  const { sigma } = useDrawing();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isArrow(event.key) || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const placeOf = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id));
    const focus = selected?.kind === "entity" ? focusOn(graph, selected, shown) : undefined;
    const next =
      focus && selected
        ? walk(
            event.key,
            placeOf(selected.id),
            new Map(others(focus.entities, selected.id).map((id) => [id, placeOf(id)])),
          )
        : bestConnected(graph, shown);
    if (next !== undefined) onWalk(next);
  });
  useEffect(() => {
    const container = sigma.getContainer();
    const listen = (event: KeyboardEvent) => onKey(event);
    container.addEventListener("keydown", listen);
    return () => container.removeEventListener("keydown", listen);
  }, [sigma]);
  return null;
}

function others(ids: ReadonlySet<string>, but: string): readonly string[] {
  return [...ids].filter((id) => id !== but);
}

function bestConnected(graph: CanvasGraph, { entities }: Shown): string | undefined {
  const degree = (id: string | undefined) => (id === undefined ? -1 : graph.getNodeAttribute(id, "degree"));
  return [...entities].reduce<string | undefined>((best, id) => (degree(id) > degree(best) ? id : best), undefined);
}
