import type { IncomingHttpHeaders } from "node:http";
import { isGranted } from "../cors.ts";
import type { MakeGuard } from "./guard.ts";

/**
 * Lets no page of another site use a visitor's browser to ask: neither to read, nor to embed, nor to measure.
 * A link that is followed is answered. Who is no browser sends none of these headers.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export const guardCrossSite: MakeGuard = ({ origins }) => {
  if (origins.includes("*")) return undefined;
  return ({ request: { method, headers } }) => {
    if (isFromHere(headers) || isGranted(origins, headers.origin) || isVisit(method, headers)) return undefined;
    const from = headers.origin === undefined ? "another site" : `"${headers.origin}"`;
    const message = `Cannot answer a page of ${from}: it is not of this server. List its origin in ZHENXING_ORIGINS.`;
    return { status: 403, code: "CROSS_SITE", message };
  };
};

function isFromHere({ origin, host, "sec-fetch-site": site }: IncomingHttpHeaders): boolean {
  if (site !== undefined) return site === "same-origin" || site === "none";
  // An older browser. Behind a proxy the scheme may be another than here.
  return origin === undefined || origin.replace(/^https?:\/\//, "") === host;
}

function isVisit(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  const { "sec-fetch-mode": mode, "sec-fetch-dest": destination } = headers;
  return method === "GET" && mode === "navigate" && destination === "document";
}
