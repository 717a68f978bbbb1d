import type { Bilingual } from "../ontology/bilingual.ts";
import type { Backdrop } from "./backdrop.ts";
import type { LayoutGraph } from "./layout-graph.ts";

/** A point of the plane, x to the right and y upwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Place>;

/** A place for every node, in graph units, and what is drawn behind them. */
export interface Picture {
  readonly places: Places;
  readonly backdrop: Backdrop;
  /** The edges by which it is ordered; the others may stand back. All are alike where it is absent. */
  readonly spine?: ReadonlySet<string>;
}

export interface LayoutOptions {
  /** The same seed gives the same places. */
  readonly seed: number;
  /** The node that is to stand in the middle, where a layout has one; else the layout chooses. */
  readonly around?: string | undefined;
  /** Hears how much is done, 0 to 1, and where the nodes stand meanwhile. */
  readonly onProgress?: (done: number, places: Places) => void;
}

/** The shape of every layout. */
export interface Layout {
  readonly name: string;
  readonly title: Bilingual;
  /** What it shows, and how. */
  readonly description: Bilingual;
  /** Another seed gives other places; else there is one picture only. */
  readonly seeded: boolean;
  /** It has a node in the middle. */
  readonly centred: boolean;
  place(graph: LayoutGraph, options: LayoutOptions): Picture;
}
