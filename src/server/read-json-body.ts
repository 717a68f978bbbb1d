import type { IncomingMessage } from "node:http";
import { MIMEType } from "node:util";
import { BODY } from "../api/limits/body.ts";
import { Refusal } from "../api/limits/refusal.ts";

export type JsonBody =
  | { readonly value: unknown }
  | { readonly status: number; readonly fault: string; readonly extensions?: Refusal["extensions"] };

/** Reads a request's body as JSON in UTF-8, so many bytes at most. */
export async function readJsonBody(request: IncomingMessage, most: number): Promise<JsonBody> {
  const { "content-type": type = "", "content-encoding": encoding = "identity" } = request.headers;
  if (!isJsonInUtf8(type)) {
    return {
      status: 415,
      fault: "Cannot read the body: its content-type is not application/json in UTF-8. Send JSON.",
    };
  }
  if (encoding.toLowerCase() !== "identity") {
    return { status: 415, fault: `Cannot read the body: its content-encoding is "${encoding}". Send it as it is.` };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // A body that is too large is read to its end as well: the client hears the answer when it has done speaking.
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) {
    const { status, message: fault, extensions } = new Refusal(BODY, most, size);
    return { status, fault, extensions };
  }
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    return { status: 400, fault: `Cannot read the body as JSON: ${reason}. Send {"query": "…"}.` };
  }
}

function isJsonInUtf8(type: string): boolean {
  try {
    const { essence, params } = new MIMEType(type);
    return essence === "application/json" && /^utf-?8$/i.test(params.get("charset") ?? "utf-8");
  } catch {
    return false; // It is no media type.
  }
}
