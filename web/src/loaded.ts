import type { CanvasGraph } from "./canvas/build-graph.ts";
import type { OverviewQuery } from "./generated/operations.ts";
import type { Shown } from "./state/shown.ts";

/** What the page has read, and what of it the view shows. */
export interface Loaded {
  readonly overview: OverviewQuery;
  readonly graph: CanvasGraph;
  readonly shown: Shown;
}
