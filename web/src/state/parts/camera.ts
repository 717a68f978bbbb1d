import type { Change } from "../change.ts";
import type { Part } from "../part.ts";

/** Where the page looks at the plane: the middle of what is seen, from 0 to 1 over the whole, and how much of it. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

const NUMBER = "(-?\\d+(?:\\.\\d+)?)";
const FORM = new RegExp(`^${NUMBER}_${NUMBER}_${NUMBER}$`);

/** Where the reader looks; what is selected, else what is shown, where undefined. */
export const CAMERA: Part<Camera | undefined> = {
  fields: ["camera"],
  empty: undefined,
  write: (camera) => (camera ? [["camera", `${camera.x}_${camera.y}_${camera.ratio}`]] : []),
  read(search, refuse) {
    const text = search.get("camera");
    if (text === null) return undefined;
    const [, x, y, ratio] = FORM.exec(text) ?? [];
    const camera = roundCamera({ x: Number(x), y: Number(y), ratio: Number(ratio) });
    if (camera.ratio > 0 && Math.abs(camera.x) <= FAR && Math.abs(camera.y) <= FAR) return camera;
    refuse("camera", text);
    return undefined;
  },
};

const FAR = 100;

/** The whole plane. */
export const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** Looks elsewhere, or where a page begins; no step of its own. */
export function look(camera: Camera | undefined): Change {
  const next = camera && roundCamera(camera);
  return {
    label: { step: "looked" },
    as: "aside",
    apply: (view) => (isSameCamera(view.camera, next) ? view : { ...view, camera: next }),
  };
}

export function isSameCamera(one: Camera | undefined, other: Camera | undefined): boolean {
  return one?.x === other?.x && one?.y === other?.y && one?.ratio === other?.ratio;
}

/** As an address holds it: less than a pixel off. */
export function roundCamera({ x, y, ratio }: Camera): Camera {
  const round = (value: number) => Math.round(value * 1e4) / 1e4 || 0;
  return { x: round(x), y: round(y), ratio: round(ratio) };
}
