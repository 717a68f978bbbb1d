import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import type { Backdrop } from "../../src/layouts/backdrop.ts";
import type { CanvasGraph } from "./canvas/canvas-graph.ts";
import type { OverviewQuery } from "./generated/operations.ts";
import type { Arrangement } from "./layout/use-arrangement.ts";
import type { Looks } from "./looks/looks.ts";
import type { Cut } from "./read-pieces.ts";
import type { Shown } from "./state/shown.ts";
import type { Answer } from "./use-answer.ts";

/** What the page has read, and what of it the view shows. */
export interface Loaded {
  readonly overview: OverviewQuery;
  readonly opening: GraphColumns;
  readonly graph: CanvasGraph;
  /** What lies behind the stored places. */
  readonly backdrop: Backdrop | undefined;
  readonly shown: Shown;
  /** What was too much to be drawn. */
  readonly cuts: readonly Cut[];
  /** Where entities stand, and how far that is. */
  readonly arrangement: Arrangement;
  /** How entities look by what the reader chose. */
  readonly looks: Looks;
  /** What the looks go by, of exactly what is shown. */
  readonly measured: Answer<unknown>;
  /** When it is dated, where the looks go by that. */
  readonly dates: Answer<unknown>;
}
