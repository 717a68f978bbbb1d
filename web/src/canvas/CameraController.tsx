import { type RefObject, useEffect, useRef } from "react";
import { isSame, type Selected } from "../state/parts/selected.ts";
import type { CanvasGraph } from "./build-graph.ts";
import { cameraFor, isInClearing, moveCamera, toFramed } from "./camera.ts";
import { useDrawing } from "./drawing-context.ts";
import { focusOn } from "./focus.ts";
import { measureClearing } from "./measure-clearing.ts";

export interface CameraControllerProps {
  readonly graph: CanvasGraph;
  readonly selected: Selected | undefined;
  /** What was last picked on the drawing itself: the reader sees it already, so the camera stays. */
  readonly picked: RefObject<Selected | undefined>;
  /** An empty element over the part of the drawing that nothing covers. */
  readonly clearing: RefObject<HTMLElement | null>;
}

/** Moves the camera to what is selected, unless the reader picked it in plain sight. */
export function CameraController({ graph, selected, picked, clearing }: CameraControllerProps) {
  const { sigma } = useDrawing();
  const first = useRef(true);

  useEffect(() => {
    const still = first.current;
    first.current = false;
    const focus = focusOn(graph, selected);
    if (!focus || !clearing.current) return;
    const clear = measureClearing(sigma.getContainer(), clearing.current);
    const points = (ids: Iterable<string>) => [...ids].map((id) => toFramed(sigma, graph.getNodeAttributes(id)));
    const centres = points(focus.centres);
    const seen = centres.every((point) => isInClearing(clear, sigma.framedGraphToViewport(point)));
    if (seen && isSame(picked.current, selected)) return;
    moveCamera(sigma, cameraFor(sigma, points(focus.entities), clear), { still });
  }, [sigma, graph, selected, picked, clearing]);

  return null;
}
