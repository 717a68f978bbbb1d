import type { ServerResponse } from "node:http";
import { shortened } from "../errors.ts";
import { requestIdOf } from "./request-id.ts";

/** Ends a response with JSON. */
export function respondJson(response: ServerResponse, status: number, body: unknown): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
  });
  response.end(text);
}

/** Ends a response with an error in the form that the API gives errors; `more` is for programs as well. */
export function respondError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, string | number>> = {},
): void {
  const extensions = { code, ...more, requestId: requestIdOf(response) };
  respondJson(response, status, { errors: [{ message: shortened(message), extensions }] });
}
