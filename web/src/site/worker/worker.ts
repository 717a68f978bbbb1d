import { graphql } from "graphql";
import { createContext } from "../../../../src/api/context.ts";
import { boundsOf } from "../../../../src/api/limits/index.ts";
import { COLUMNS } from "../../../../src/query/columns.ts";
import { periodsOf } from "../../../../src/query/periods.ts";
import { selectionFromSearch } from "../../../../src/query/selection-search.ts";
import type { Request, Response } from "../messages.ts";
import { makeFile } from "./make-file.ts";
import { openSite, type Site } from "./open-site.ts";

// The API of a static copy: the schema, the store and the formats of the server, in a worker of the page.

/** The reader asks nobody but this page, and waits as long as it takes. */
const OWN = boundsOf({ time: 2 ** 31 - 1, entities: Number.MAX_SAFE_INTEGER });

let site: Promise<Site> | undefined;

self.addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  if (request.kind === "open") {
    site = openSite(request.data);
    site.catch(() => {}); // Who asks is told.
    return;
  }
  answer(request).then(
    (found) => reply({ id: request.id, answer: found }),
    (error) => reply({ id: request.id, fault: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(request: Exclude<Request, { kind: "open" }>): Promise<unknown> {
  if (!site) throw new Error("Cannot answer before the data are named.");
  const { schema, sources } = await site;
  if (request.kind === "columns") {
    const { store, ontology } = sources;
    const search = new URLSearchParams(request.search);
    return COLUMNS[request.name](store, ontology, selectionFromSearch(search, ontology, await periodsOf(store)));
  }
  if (request.kind === "export") return makeFile({ schema, sources }, request.format, request.search);
  const contextValue = createContext(sources, { bounds: OWN, requestId: String(request.id) });
  const found = await graphql({
    schema,
    source: request.query,
    contextValue,
    variableValues: request.variables as Record<string, unknown>, // GraphQL holds them against the operation.
  });
  return { data: found.data, errors: found.errors?.map(({ message }) => ({ message })) };
}

function reply(response: Response): void {
  self.postMessage(response);
}
