import type { PolicyGraph } from "../graph/graph.ts";
import type { Bilingual } from "../ontology/bilingual.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LayoutOptions {
  /** The same seed gives the same places. */
  readonly seed: number;
}

/** The shape of every layout. */
export interface Layout {
  readonly name: string;
  readonly title: Bilingual;
  /** A place for every node, in graph units. */
  place(graph: PolicyGraph, options: LayoutOptions): ReadonlyMap<string, Place>;
}
