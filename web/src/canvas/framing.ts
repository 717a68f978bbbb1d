import type { CameraState } from "sigma/types";
import { type Camera, WHOLE } from "../state/parts/camera.ts";
import type { Shown } from "../state/shown.ts";
import type { View } from "../state/view.ts";
import { cameraFor, type Dot, isInClearing, toFramed } from "./camera.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import type { Renderer } from "./create-sigma.ts";
import { takeSize } from "./follow-size.ts";
import type { Point } from "./hit-test.ts";
import { isUnder } from "./is-under.ts";
import { measureClearing, measureCovers, measureOpen } from "./measure-clearing.ts";

/** What may be framed, and where. */
export interface Outlook {
  readonly sigma: Renderer;
  readonly graph: CanvasGraph;
  readonly shown: Pick<Shown, "entities">;
  readonly view: Pick<View, "pins" | "time">;
  readonly clearing: HTMLElement;
}

/** Room for the names of what lies at the rim. */
const RIM = { x: 90, y: 36 };
/** What is shown is framed by itself where it needs less than so much of the room of the whole. */
const SMALL = 0.6;

/** Where the camera stands to have entities, and room for their names, in sight; undefined for none. */
export function frameOf(outlook: Outlook, ids: Iterable<string>): CameraState | undefined {
  const dots = [...ids].map((id) => dotOf(outlook, id));
  if (dots.length === 0) return undefined;
  const open = openIn(outlook);
  return cameraFor(outlook.sigma, dots, { open, rim: { x: Math.min(RIM.x, open.width / 5), y: RIM.y } });
}

/** Where the camera stands to have all that is shown in sight. */
export function fitOf(outlook: Outlook): Camera {
  const whole = frameOfWhole(outlook);
  const part = outlook.shown.entities.size < outlook.graph.order ? frameOf(outlook, outlook.shown.entities) : undefined;
  return part && part.ratio < whole.ratio ? part : whole;
}

/**
 * Where the camera stands until the reader moves it: before the whole, or before what filters leave of it where that is
 * little. Time goes by without moving it.
 */
export function homeOf(outlook: Outlook): Camera {
  const whole = frameOfWhole(outlook);
  if (outlook.view.time.window !== undefined) return whole;
  const fit = fitOf(outlook);
  return fit.ratio < whole.ratio * SMALL ? fit : whole;
}

/** Whether entities are in sight where nothing covers them. */
export function areSeen(outlook: Outlook, ids: Iterable<string>): boolean {
  const { sigma, clearing } = outlook;
  const clear = measureClearing(sigma.getContainer(), clearing);
  const covers = measureCovers(sigma.getContainer());
  return [...ids]
    .map((id) => sigma.framedGraphToViewport(toFramed(sigma, placeOf(outlook, id))))
    .every((point) => isInClearing(clear, point) && !covers.some((box) => isUnder(box, point)));
}

/** The whole plane; where that puts entities under what stands over the drawing, in the part that nothing covers. */
function frameOfWhole(outlook: Outlook): Camera {
  const { sigma, graph } = outlook;
  const open = openIn(outlook);
  const covers = measureCovers(sigma.getContainer());
  const cameraState = { ...sigma.getCamera().getState(), ...WHOLE, angle: 0 };
  const isCovered = graph.someNode((_, { home }) => {
    const seen = sigma.framedGraphToViewport(toFramed(sigma, home), { cameraState });
    return covers.some((box) => isUnder(box, seen));
  });
  const bounds = sigma.getCustomBBox();
  if (!isCovered || !bounds) return WHOLE;
  const corners = [0, 1].map((end) => ({ x: bounds.x[end] ?? 0, y: bounds.y[end] ?? 0 }));
  const padding = sigma.getSetting("stagePadding");
  const dots = corners.map((corner) => ({ ...toFramed(sigma, corner), radius: 0 }));
  const state = cameraFor(sigma, dots, { open, rim: { x: padding, y: padding } });
  // From no distance does it fit there.
  if (sigma.getCamera().getBoundedRatio(state.ratio) < state.ratio) return WHOLE;
  return { ...state, ratio: sigma.getCamera().getBoundedRatio(state.ratio) };
}

/** The part of the drawing that nothing covers, as it is now. */
function openIn({ sigma, clearing }: Outlook) {
  takeSize(sigma);
  return measureOpen(sigma.getContainer(), clearing);
}

function dotOf(outlook: Outlook, id: string): Dot {
  const radius = outlook.sigma.getNodeDisplayData(id)?.size ?? 0;
  return { ...toFramed(outlook.sigma, placeOf(outlook, id)), radius };
}

/** Where an entity stands, or is on its way to. */
function placeOf({ graph, view }: Outlook, id: string): Point {
  return view.pins.get(id) ?? graph.getNodeAttribute(id, "home");
}
