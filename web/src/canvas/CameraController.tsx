import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { Arrangement } from "../layout/use-arrangement.ts";
import { type Camera, isSameCamera, roundCamera } from "../state/parts/camera.ts";
import { isSame, type Selected } from "../state/parts/selected.ts";
import type { Shown } from "../state/shown.ts";
import type { View } from "../state/view.ts";
import { moveCamera } from "./camera.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import { useDrawing } from "./drawing-context.ts";
import { focusOn } from "./focus.ts";
import { areSeen, frameOf, homeOf } from "./framing.ts";
import { useCameraRest } from "./use-camera-rest.ts";

export interface CameraControllerProps {
  readonly graph: CanvasGraph;
  readonly shown: Shown;
  readonly view: View;
  readonly arrangement: Arrangement;
  /** What was last picked on the drawing itself: the reader sees it already, so the camera stays. */
  readonly picked: RefObject<Selected | undefined>;
  /** An empty element over the part of the drawing that nothing covers. */
  readonly clearing: RefObject<HTMLElement | null>;
  /** Told where the reader looks; undefined where a page with this view begins. */
  readonly onLook: (camera: Camera | undefined) => void;
}

/**
 * Keeps the camera and the view in step: moves it to where the view looks, else to what was selected or alone is shown,
 * else home; and says where the reader has moved it. At home it stays at home, whatever is shown, wherever that stands.
 */
export function CameraController(props: CameraControllerProps) {
  const { graph, shown, view, picked, clearing, onLook } = props;
  const { picture, meanwhile } = props.arrangement;
  const { sigma } = useDrawing();
  const { selected, around, camera } = view;
  const last = useRef<Pick<View, "selected" | "around" | "camera"> | undefined>(undefined);
  /** Where home was when the camera was last brought there. */
  const home = useRef<Camera | undefined>(undefined);
  /** What was last framed, and where the camera stood for it. */
  const framed = useRef<{ readonly ids: ReadonlySet<string>; readonly camera: Camera } | undefined>(undefined);
  /** The address does not say where to look, and the layout that it asks for is still to come. */
  const waits = useRef(camera === undefined);
  const isAtHome = camera === undefined && !selected && !around;

  const outlook = () => (clearing.current ? { sigma, graph, shown, view, clearing: clearing.current } : undefined);
  const frame = (ids: ReadonlySet<string>, still: boolean) => {
    const given = outlook();
    const state = given && frameOf(given, ids);
    if (!state) return;
    framed.current = { ids, camera: roundCamera(state) };
    moveCamera(sigma, state, { still });
  };
  const standsAt = (place: Camera) => isSameCamera(roundCamera(sigma.getCamera().getState()), place);
  const goHome = (still: boolean) => {
    const given = outlook();
    if (!given) return;
    const state = homeOf(given);
    home.current = roundCamera(state);
    if (!standsAt(home.current)) moveCamera(sigma, state, { still });
  };
  const begin = (still: boolean) => {
    const focus = focusOn(graph, selected, shown);
    if (around) frame(shown.entities, still);
    else if (focus) frame(focus.entities, still);
    else goHome(still);
  };
  const look = (to: Camera | undefined, still: boolean) => (to ? moveCamera(sigma, to, { still }) : goHome(still));

  const follow = useEffectEvent(() => {
    const before = last.current;
    last.current = { selected, around, camera };
    if (!before) return camera ? look(camera, true) : begin(true);
    // Where it was moved to by hand is known; another place comes from the address or from a step.
    if (!isSameCamera(before.camera, camera)) return look(camera, false);
    const focus = focusOn(graph, selected, shown);
    if (around && around !== before.around) return frame(shown.entities, false);
    if (before.around && !around) return goHome(false);
    if (!focus || isSame(before.selected, selected)) return;
    const given = outlook();
    if (isSame(picked.current, selected) && given && areSeen(given, focus.centres)) return;
    frame(focus.entities, false);
  });
  const keep = useEffectEvent(() => {
    if (isAtHome) goHome(false);
    // What was selected was framed where it stood before.
    else if (picture && waits.current) begin(false);
    if (picture) waits.current = false;
  });
  const fit = useEffectEvent(() => {
    if (isAtHome) goHome(true);
    else if (framed.current && standsAt(framed.current.camera)) frame(framed.current.ids, true);
  });
  useCameraRest((seen) => {
    const isHome = !selected && !around && isSameCamera(seen, home.current);
    const now = isHome ? undefined : seen;
    if (last.current) last.current = { ...last.current, camera: now };
    onLook(now);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the camera follows.
  useEffect(() => follow(), [selected, around, camera]);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these move what is seen from home.
  useEffect(() => {
    if (!isFirst.current) keep();
    isFirst.current = false;
  }, [shown, picture, meanwhile]);
  useEffect(() => {
    sigma.on("resize", fit);
    return () => void sigma.off("resize", fit);
  }, [sigma]);

  return null;
}
