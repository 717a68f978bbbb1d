import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { Overview, type OverviewQuery } from "./generated/operations.ts";
import { readGraph } from "./read-columns.ts";
import { request } from "./request.ts";

type Ask<Data> = (question: string, signal: AbortSignal) => Promise<Data>;

/** What every page reads before it can show anything. */
export interface FirstReads {
  readonly overview: Ask<OverviewQuery>;
  readonly graph: Ask<GraphColumns>;
}

/** The only question of each. */
export const FIRST = "";

/** Asks for it at once, while the page is still being built. */
export function beginReads(): FirstReads {
  return {
    overview: askedAhead((_, signal) => request(Overview, {}, signal)),
    graph: askedAhead(readGraph),
  };
}

/** Who asks first gets the answer to what was asked ahead; whoever asks later asks anew. */
function askedAhead<Data>(ask: Ask<Data>): Ask<Data> {
  let ahead: Promise<Data> | undefined = ask(FIRST, new AbortController().signal);
  ahead.catch(() => {}); // Who asks hears of it.
  return (question, signal) => {
    const answer = ahead ?? ask(question, signal);
    ahead = undefined;
    return answer;
  };
}
