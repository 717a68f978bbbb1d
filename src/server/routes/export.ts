import { didYouMean } from "../../errors.ts";
import { collect } from "../../exports/collect.ts";
import { checkVersion } from "../../exports/format.ts";
import { FORMATS } from "../../exports/index.ts";
import { periodsOf } from "../../query/periods.ts";
import { selectionFromSearch } from "../../query/selection-search.ts";
import { respondError } from "../respond.ts";
import { sendBody } from "../send-body.ts";
import type { Route, RouteParts } from "./route.ts";

const PREFIX = "/export/";

/** A selection as a file: `/export/<format>?<selection>`, with `version` for formats that have several. */
export function exportRoute({ knowledge: { store, ontology } }: RouteParts): Route {
  return {
    name: "export",
    methods: ["GET", "HEAD"],
    handles: (path) => path.startsWith(PREFIX),
    async answer(request, response, url) {
      const name = url.pathname.slice(PREFIX.length);
      const format = FORMATS.find((known) => known.name === name);
      if (!format) return respondError(response, 404, "UNKNOWN_NAME", unknownFormat(name));
      const search = new URLSearchParams(url.search);
      const version = search.get("version") ?? undefined;
      search.delete("version");
      checkVersion(format, version);
      const graph = await collect(store, ontology, selectionFromSearch(search, ontology, await periodsOf(store)));
      const { dataset, version: datasetVersion } = graph.manifest;
      response.setHeader("content-type", `${format.mediaType}; charset=utf-8`);
      response.setHeader(
        "content-disposition",
        `attachment; filename="${dataset}-${datasetVersion}.${format.extension}"`,
      );
      response.setHeader("cache-control", "no-cache");
      await sendBody(request, response, format.write(graph, { version }));
    },
  };
}

function unknownFormat(name: string): string {
  const known = FORMATS.map((format) => format.name);
  return `Cannot export as "${name}": no such format.${didYouMean(name, known)} Known are ${known.join(", ")}.`;
}
