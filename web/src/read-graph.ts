import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { RequestError } from "./request.ts";
import { siteData } from "./site/site-data.ts";

/** What is longer goes to the server as a form. */
const LONGEST_ADDRESS = 4000;

/**
 * Reads what is to be drawn of a selection, which is given as the search part of an address; what the page opens on where it is empty.
 * @throws RequestError; the signal's AbortError once it is aborted
 */
export async function readGraph(search: string, signal: AbortSignal): Promise<GraphColumns> {
  try {
    if (search !== "" && siteData()) {
      const { askSiteGraph } = await import("./site/ask-site.ts");
      return await askSiteGraph(search);
    }
    const response = await (search.length < LONGEST_ADDRESS
      ? fetch(search === "" ? "graph.json" : `graph.json?${search}`, { signal })
      : fetch("graph.json", { method: "POST", body: new URLSearchParams(search), signal }));
    if (response.ok) return (await response.json()) as GraphColumns; // The server and the site's writer make it of this type.
    throw new RequestError("refused", `The server answered ${response.status}.`);
  } catch (cause) {
    if (signal.aborted || cause instanceof RequestError) throw cause;
    throw new RequestError("unreachable", "Cannot reach the server.", { cause });
  }
}
