import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const HEADER = "x-request-id";

/** What a caller or a proxy may name a request: nothing that a log or a header could be broken with. */
const SANE = /^[A-Za-z\d._-]{1,64}$/;

/** Names a request, by the name that it brings where that is sane, and says so in the answer. */
export function nameRequest(request: IncomingMessage, response: ServerResponse): string {
  const brought = request.headers[HEADER];
  const id = typeof brought === "string" && SANE.test(brought) ? brought : randomUUID();
  response.setHeader(HEADER, id);
  return id;
}

/** The name of the request that a response answers. */
export function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader(HEADER) ?? "");
}
