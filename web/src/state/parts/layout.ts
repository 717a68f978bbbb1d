import type { Change } from "../change.ts";
import type { Part } from "../part.ts";
import { readOneOf } from "../part.ts";
import { PINS } from "./pins.ts";

/** The names of the layouts, without their code, which is read when one is asked for. */
export const LAYOUT_NAMES = ["force-atlas", "time", "place", "tree", "radial"] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** How the graph is laid out. */
export interface ChosenLayout {
  /** The places that the dataset has where undefined. */
  readonly name: LayoutName | undefined;
  /** For layouts that chance has a part in: the same seed gives the same picture. */
  readonly seed: number;
  /** The entity in the middle, for layouts that have one; the best connected where undefined. */
  readonly centre: string | undefined;
  /** Only what is shown is laid out, and anew when that changes; else the whole graph, in which what is shown keeps its places. */
  readonly shownOnly: boolean;
}

const FIRST: ChosenLayout = { name: undefined, seed: 1, centre: undefined, shownOnly: false };

export const LAYOUT: Part<ChosenLayout> = {
  fields: ["layout", "seed", "centre", "layout-of"],
  empty: FIRST,
  write({ name, seed, centre, shownOnly }) {
    const fields: [string, string][] = [];
    if (name !== undefined) fields.push(["layout", name]);
    if (seed !== FIRST.seed) fields.push(["seed", String(seed)]);
    if (centre !== undefined) fields.push(["centre", centre]);
    if (shownOnly) fields.push(["layout-of", "shown"]);
    return fields;
  },
  read(search, refuse) {
    const seed = search.get("seed");
    const known = seed === null || (/^\d{1,15}$/.test(seed) && String(Number(seed)) === seed);
    if (!known) refuse("seed", seed);
    return {
      name: readOneOf(search, "layout", LAYOUT_NAMES, refuse),
      seed: known && seed !== null ? Number(seed) : FIRST.seed,
      centre: search.get("centre") || undefined,
      shownOnly: readOneOf(search, "layout-of", ["shown"], refuse) !== undefined,
    };
  },
};

/** Lays the graph out anew; the places that the dataset has where there is no name. What was pinned was pinned in the last picture. */
export function layOut(chosen: Partial<ChosenLayout>): Change {
  return {
    label: { step: "laidOut" },
    apply: (view) => ({ ...view, pins: PINS.empty, camera: undefined, layout: { ...view.layout, ...chosen } }),
  };
}
