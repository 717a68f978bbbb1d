import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { type Ask, askAhead } from "./ask-ahead.ts";
import { Overview, type OverviewQuery } from "./generated/operations.ts";
import { readGraph } from "./read-columns.ts";
import { request } from "./request.ts";

/** What every page reads before it can show anything. */
export interface FirstReads {
  readonly overview: Ask<OverviewQuery>;
  readonly graph: Ask<GraphColumns>;
}

/** The only question of each. */
export const FIRST = "";

/** Asks for it while the page is still being built. */
export function beginReads(): FirstReads {
  return {
    overview: askAhead((_, signal) => request(Overview, {}, signal), FIRST),
    graph: askAhead(readGraph, FIRST),
  };
}
