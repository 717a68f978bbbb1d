import type { CameraState } from "sigma/types";
import type { Clearing } from "./clearing.ts";
import type { Renderer } from "./create-sigma.ts";
import type { Point } from "./hit-test.ts";

const DURATION = 450;
const CLOSEST = 0.22;
/** Room for the names of what lies at the rim. */
const RIM = { x: 90, y: 36 };

/** Where a point of the graph lies in the camera's own space. */
export function toFramed(sigma: Renderer, point: Point): Point {
  // Display data hold the graph's own coordinates between a refresh and the next frame; this holds always.
  const cameraState = sigma.getCamera().getState();
  return sigma.viewportToFramedGraph(sigma.graphToViewport(point, { cameraState }), { cameraState });
}

/** Where the camera stands to have points, given in its own space, in sight and in the middle of the clearing. */
export function cameraFor(sigma: Renderer, points: readonly Point[], clearing: Clearing): CameraState {
  const whole = { ...sigma.getCamera().getState(), ratio: 1, angle: 0 };
  const [x, y] = [extentOf(points.map((point) => point.x)), extentOf(points.map((point) => point.y))];
  const from = sigma.framedGraphToViewport({ x: x.from, y: y.from }, { cameraState: whole });
  const to = sigma.framedGraphToViewport({ x: x.to, y: y.to }, { cameraState: whole });
  const room = { width: Math.max(clearing.width - 2 * RIM.x, 40), height: Math.max(clearing.height - 2 * RIM.y, 40) };
  const needed = Math.max(Math.abs(to.x - from.x) / room.width, Math.abs(to.y - from.y) / room.height);
  const state = { x: (x.from + x.to) / 2, y: (y.from + y.to) / 2, ratio: Math.max(CLOSEST, needed), angle: 0 };
  // Seen with the points in the middle of the container, the middle of the clearing lies off by so much.
  const middle = sigma.viewportToFramedGraph(middleOf(clearing), { cameraState: state });
  return { ...state, x: 2 * state.x - middle.x, y: 2 * state.y - middle.y };
}

function extentOf(values: readonly number[]): { from: number; to: number } {
  return { from: Math.min(...values), to: Math.max(...values) };
}

export function isInClearing({ left, top, width, height }: Clearing, { x, y }: Point): boolean {
  const rim = 24;
  return x > left + rim && x < left + width - rim && y > top + rim && y < top + height - rim;
}

/** Moves the camera: at once where the reader wants no motion, or where `still` says so. */
export function moveCamera(sigma: Renderer, state: Partial<CameraState>, { still = false } = {}): void {
  if (still || window.matchMedia("(prefers-reduced-motion: reduce)").matches) sigma.getCamera().setState(state);
  else void sigma.getCamera().animate(state, { duration: DURATION, easing: "quadraticInOut" });
}

function middleOf({ left, top, width, height }: Clearing): Point {
  return { x: left + width / 2, y: top + height / 2 };
}
