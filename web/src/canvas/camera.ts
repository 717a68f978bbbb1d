import type { CameraState } from "sigma/types";
import { createNormalizationFunction } from "sigma/utils";
import type { Clearing } from "./clearing.ts";
import type { Renderer } from "./create-sigma.ts";
import type { Point } from "./hit-test.ts";

const DURATION = 450;
const CLOSEST = 0.22;

/** A dot to be framed: its middle in the camera's own space, its radius in pixels while the camera sees the whole. */
export interface Dot extends Point {
  readonly radius: number;
}

/** Where to frame, and the least room in pixels from the middle of a dot to the edge. */
export interface Frame {
  readonly open: Clearing;
  readonly rim: Point;
}

/** Where a point of the graph lies in the camera's own space. */
export function toFramed(sigma: Renderer, point: Point): Point {
  // What sigma says of it goes by the last picture, which may have had other bounds.
  return createNormalizationFunction(sigma.getCustomBBox() ?? sigma.getBBox())(point);
}

/** Where the camera stands to have dots, at least one, wholly in sight and in the middle of the frame. */
export function cameraFor(sigma: Renderer, dots: readonly Dot[], { open, rim }: Frame): CameraState {
  const whole = { ...sigma.getCamera().getState(), x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const seen = dots.map((dot) => ({ ...sigma.framedGraphToViewport(dot, { cameraState: whole }), radius: dot.radius }));
  let ratio = 1;
  let span = { x: NOTHING, y: NOTHING };
  // Dots grow as the camera comes nearer, so that which of them stands out farthest depends on where it stands.
  for (let round = 0; round < 3; round += 1) {
    const scale = sigma.scaleSize(1, ratio);
    const spanOf = (axis: keyof Point) => {
      const margin = (radius: number) => Math.max(rim[axis], radius * scale + GAP);
      return extentOf(
        seen.map((dot) => ({ at: dot[axis], margin: margin(dot.radius) })),
        ratio,
      );
    };
    span = { x: spanOf("x"), y: spanOf("y") };
    ratio = Math.max(CLOSEST, ratioFor(span.x, open.width), ratioFor(span.y, open.height));
  }
  const centre = { x: middleOf(span.x, ratio), y: middleOf(span.y, ratio) };
  const state = { ...sigma.viewportToFramedGraph(centre, { cameraState: whole }), ratio, angle: 0 };
  // Seen with the dots in the middle of the container, the middle of the frame lies off by so much.
  const { left, top, width, height } = open;
  const middle = sigma.viewportToFramedGraph({ x: left + width / 2, y: top + height / 2 }, { cameraState: state });
  return { ...state, x: 2 * state.x - middle.x, y: 2 * state.y - middle.y };
}

/** Pixels between a dot and the edge. */
const GAP = 6;
/** However little is open, so much of it is for what lies between the margins. */
const LEAST = 40;

/** One end of what is framed, on one axis: in pixels while the camera sees the whole, its margin in pixels at any time. */
interface End {
  readonly at: number;
  readonly margin: number;
}

interface Span {
  readonly from: End;
  readonly to: End;
}

const NOTHING: Span = { from: { at: 0, margin: 0 }, to: { at: 0, margin: 0 } };

/** The dots that stand out farthest with their margins. */
function extentOf(ends: readonly End[], ratio: number): Span {
  const low = ({ at, margin }: End) => at / ratio - margin;
  const high = ({ at, margin }: End) => at / ratio + margin;
  return {
    from: ends.reduce((one, other) => (low(other) < low(one) ? other : one)),
    to: ends.reduce((one, other) => (high(other) > high(one) ? other : one)),
  };
}

function ratioFor({ from, to }: Span, room: number): number {
  return (to.at - from.at) / Math.max(room - from.margin - to.margin, LEAST);
}

function middleOf({ from, to }: Span, ratio: number): number {
  return (from.at + to.at + (to.margin - from.margin) * ratio) / 2;
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
