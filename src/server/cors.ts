import type { IncomingMessage, ServerResponse } from "node:http";

const SECONDS = "600";

/** Whether pages of an origin may read answers. */
export function isGranted(origins: readonly string[], origin: string | undefined): boolean {
  return origin !== undefined && (origins.includes("*") || origins.includes(origin.toLowerCase()));
}

/** Tells browsers which other origins may read an answer; true where that was all that was asked. */
export function grantOrigins(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  if (origins.length === 0) return false;
  const { origin, "access-control-request-method": wanted } = request.headers;
  response.appendHeader("vary", "origin");
  if (origin === undefined || !isGranted(origins, origin)) return false;
  response.setHeader("access-control-allow-origin", origins.includes("*") ? "*" : origin);
  response.setHeader("access-control-expose-headers", "content-disposition, retry-after, x-request-id");
  if (request.method !== "OPTIONS" || wanted === undefined) return false;
  response.setHeader("access-control-allow-methods", "GET, HEAD, POST");
  response.setHeader("access-control-allow-headers", "accept, authorization, content-type, x-request-id");
  response.setHeader("access-control-max-age", SECONDS);
  response.writeHead(204).end();
  return true;
}
