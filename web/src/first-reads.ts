import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { type AskedAhead, askAhead } from "./ask-ahead.ts";
import { Overview, type OverviewQuery } from "./generated/operations.ts";
import { readGraph } from "./read-columns.ts";
import { request, requestAt } from "./request.ts";
import { siteData } from "./site/site-data.ts";

/** What every page reads before it can show anything. */
export interface FirstReads {
  readonly overview: AskedAhead<OverviewQuery>;
  readonly graph: AskedAhead<GraphColumns>;
}

/** The only question of each. */
const FIRST = "";

/** Asks for it while the page is still being built. */
export function beginReads(): FirstReads {
  return { overview: askAhead(readOverview, FIRST), graph: askAhead(readGraph, FIRST) };
}

/** Where a server answers, by the address that the page has asked already, which the build makes of the same question. */
function readOverview(_: string, signal: AbortSignal): Promise<OverviewQuery> {
  const asked = document.querySelector<HTMLLinkElement>("link#overview");
  return asked && !siteData() ? requestAt(asked.href, signal) : request(Overview, {}, signal);
}
