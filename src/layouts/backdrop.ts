import type { Bilingual } from "../ontology/bilingual.ts";
import type { Place } from "./layout.ts";

/** A line behind the nodes, through its points. */
export interface Line {
  readonly points: readonly Place[];
}

/** A word behind the nodes, which begins, ends or has its middle at its place. */
export interface Mark {
  readonly at: Place;
  readonly text: Bilingual;
  readonly align: "start" | "middle" | "end";
}

/** What is drawn behind the nodes, so that their places can be read: a scale, rings, a graticule. */
export interface Backdrop {
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}

export const NO_BACKDROP: Backdrop = { lines: [], marks: [] };
