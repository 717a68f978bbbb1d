import type { ServerResponse } from "node:http";
import type { Bounds } from "../../api/limits/index.ts";
import { describeLoss } from "../../exports/describe-manifest.ts";
import { findFormat } from "../../exports/find-format.ts";
import { readOptions } from "../../exports/options.ts";
import { prepareExport } from "../../exports/prepare-export.ts";
import { takeOptions } from "../../exports/take-options.ts";
import { periodsOf } from "../../query/periods.ts";
import { selectionFromSearch } from "../../query/selection-search.ts";
import { exportSearch } from "../export-search.ts";
import { standInLine } from "../line.ts";
import { readForm } from "../read-form.ts";
import { respondError } from "../respond.ts";
import { sendBody } from "../send-body.ts";
import { createUnread } from "../unread.ts";
import type { Route, RouteParts } from "./route.ts";

const PREFIX = "/export/";

/**
 * A selection as a file: `/export/<format>?<selection>`, with the options of the format beside the fields of the selection.
 * What is too long for an address comes as the body of a form, which is read in its place.
 */
export function exportRoute({ knowledge }: RouteParts, { bounds }: { readonly bounds: Bounds }): Route {
  const unread = createUnread("exports");
  return {
    name: "export",
    methods: ["GET", "HEAD", "POST"],
    handles: (path) => path.startsWith(PREFIX),
    async answer(request, response, url) {
      const format = findFormat(url.pathname.slice(PREFIX.length));
      const body = request.method === "POST" ? await readForm(request, bounds) : { text: url.search };
      if ("fault" in body) return respondError(response, body.status, "BAD_REQUEST", body.fault, body.extensions);
      if (!unread.admits(response)) return;
      await standInLine();
      const search = exportSearch(body.text, bounds);
      const options = readOptions(format, takeOptions(search));
      const selection = selectionFromSearch(search, knowledge.ontology, await periodsOf(knowledge.store));
      const signal = signalOfLeaving(response);
      try {
        const prepared = await prepareExport(knowledge, { format, options, selection, signal });
        response.setHeader("content-type", contentType(prepared.mediaType));
        response.setHeader("content-disposition", `attachment; filename="${prepared.fileName}"`);
        response.setHeader("zhenxing-left-out", prepared.manifest.leftOut.map(describeLoss).join("; ") || "nothing");
        response.setHeader("cache-control", "no-cache");
        await sendBody(request, response, prepared.write());
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}

function contentType(mediaType: string): string {
  return mediaType === "application/zip" ? mediaType : `${mediaType}; charset=utf-8`;
}

/** Aborted when the client goes, so that nobody works for one who has left. */
function signalOfLeaving(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => controller.abort());
  return controller.signal;
}
