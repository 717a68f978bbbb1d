import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { type Camera, isSameCamera, roundCamera, WHOLE } from "../state/parts/camera.ts";
import { isSame, type Selected } from "../state/parts/selected.ts";
import type { Shown } from "../state/shown.ts";
import type { View } from "../state/view.ts";
import { cameraFor, isInClearing, moveCamera, toFramed } from "./camera.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import { useDrawing } from "./drawing-context.ts";
import { focusOn } from "./focus.ts";
import { measureOpen } from "./measure-clearing.ts";

export interface CameraControllerProps {
  readonly graph: CanvasGraph;
  readonly shown: Shown;
  readonly view: View;
  /** What was last picked on the drawing itself: the reader sees it already, so the camera stays. */
  readonly picked: RefObject<Selected | undefined>;
  /** An empty element over the part of the drawing that nothing covers. */
  readonly clearing: RefObject<HTMLElement | null>;
  readonly onLook: (camera: Camera) => void;
}

const PAUSE = 250;

/**
 * Keeps the camera and the view in step: moves it to where the view looks, else to what was selected or alone is shown;
 * and says where the reader has moved it.
 */
export function CameraController({ graph, shown, view, picked, clearing, onLook }: CameraControllerProps) {
  const { sigma } = useDrawing();
  const { selected, around, camera } = view;
  const last = useRef<Pick<View, "selected" | "around" | "camera"> | undefined>(undefined);

  const frame = (ids: Iterable<string>, still: boolean) => {
    if (!clearing.current) return;
    const points = [...ids].map((id) => toFramed(sigma, graph.getNodeAttributes(id)));
    if (points.length === 0) return;
    moveCamera(sigma, cameraFor(sigma, points, measureOpen(sigma.getContainer(), clearing.current)), { still });
  };
  const isSeen = (ids: Iterable<string>) => {
    if (!clearing.current) return false;
    const clear = measureOpen(sigma.getContainer(), clearing.current);
    const points = [...ids].map((id) => toFramed(sigma, graph.getNodeAttributes(id)));
    return points.every((point) => isInClearing(clear, sigma.framedGraphToViewport(point)));
  };
  const follow = useEffectEvent(() => {
    const before = last.current;
    const still = before === undefined;
    last.current = { selected, around, camera };
    // Where it was moved to by hand is known; another place comes from the address or from a step.
    if (still ? camera : !isSameCamera(before.camera ?? WHOLE, camera ?? WHOLE)) {
      moveCamera(sigma, camera ?? WHOLE, { still });
      return;
    }
    const focus = focusOn(graph, selected, shown);
    if (around && around !== before?.around) frame(shown.entities, still);
    else if (before?.around && !around) moveCamera(sigma, WHOLE);
    else if (focus && !(before && isSame(before.selected, selected))) {
      if (isSame(picked.current, selected) && isSeen(focus.centres)) return;
      frame(focus.entities, still);
    }
  });
  const report = useEffectEvent(() => {
    const { x, y, ratio } = sigma.getCamera().getState();
    const seen = roundCamera({ x, y, ratio });
    if (last.current) last.current = { ...last.current, camera: seen };
    onLook(seen);
  });

  useEffect(() => {
    const moved = sigma.getCamera();
    let pause: number | undefined;
    const wait = () => {
      window.clearTimeout(pause);
      pause = window.setTimeout(() => (moved.isAnimated() ? wait() : report()), PAUSE);
    };
    moved.on("updated", wait);
    wait();
    return () => {
      window.clearTimeout(pause);
      moved.off("updated", wait);
    };
  }, [sigma]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the camera follows.
  useEffect(() => follow(), [selected, around, camera]);

  return null;
}
