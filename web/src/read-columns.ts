import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import type { LayoutColumns } from "../../src/graph/layout-columns.ts";
import { RequestError } from "./request.ts";
import { siteData } from "./site/site-data.ts";

/** What is longer goes to the server as a form. */
const LONGEST_ADDRESS = 4000;

/** What can be read in columns, by name. */
interface Columns {
  readonly graph: GraphColumns;
  readonly layout: LayoutColumns;
}

/**
 * Reads what is to be drawn of a selection, which is given as the search part of an address; what the page opens on where it is empty.
 * @throws RequestError; the signal's AbortError once it is aborted
 */
export const readGraph = (search: string, signal: AbortSignal) => readColumns("graph", search, signal);

/** Reads what that is laid out by. @throws as `readGraph` does */
export const readLayout = (search: string, signal: AbortSignal) => readColumns("layout", search, signal);

async function readColumns<Name extends keyof Columns>(
  name: Name,
  search: string,
  signal: AbortSignal,
): Promise<Columns[Name]> {
  const address = `${name}.json`;
  // What the page opens on is a file of a static copy.
  const isFile = name === "graph" && search === "";
  try {
    if (siteData() && !isFile) {
      const { askSiteColumns } = await import("./site/ask-site.ts");
      return (await askSiteColumns(name, search)) as Columns[Name]; // The worker makes it as the server does.
    }
    const response = await (search.length < LONGEST_ADDRESS
      ? fetch(search === "" ? address : `${address}?${search}`, { signal })
      : fetch(address, { method: "POST", body: new URLSearchParams(search), signal }));
    if (response.ok) return (await response.json()) as Columns[Name]; // The server and the site's writer make it of this type.
    throw new RequestError("refused", `The server answered ${response.status}.`);
  } catch (cause) {
    if (signal.aborted || cause instanceof RequestError) throw cause;
    throw new RequestError("unreachable", "Cannot reach the server.", { cause });
  }
}
