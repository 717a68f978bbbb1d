import type { IncomingMessage } from "node:http";
import { type BodyFault, readTextBody } from "./read-text-body.ts";

/** Reads a request's body as JSON in UTF-8, so many bytes at most. */
export async function readJsonBody(
  request: IncomingMessage,
  most: number,
): Promise<{ readonly value: unknown } | BodyFault> {
  const body = await readTextBody(request, { type: "application/json", most });
  if ("fault" in body) return body;
  try {
    return { value: JSON.parse(body.text) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    return { status: 400, fault: `Cannot read the body as JSON: ${reason}. Send {"query": "…"}.` };
  }
}
