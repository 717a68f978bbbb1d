import { moveCamera } from "./camera.ts";
import type { Renderer } from "./create-sigma.ts";

/** How much nearer one press comes. */
const STEP = 1.6;

/** Comes so many steps nearer, or goes back where it is below 0. */
export function zoomBy(sigma: Renderer, steps: number): void {
  const camera = sigma.getCamera();
  moveCamera(sigma, { ratio: camera.getBoundedRatio(camera.ratio / STEP ** steps) });
}
