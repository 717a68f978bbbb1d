import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { chooseCoding } from "./content-coding.ts";
import { standInLine } from "./line.ts";

/** What is shorter than this travels in one packet as it is. */
const WORTH_CODING = 1400;

/** What is as short as it can be. */
const COMPRESSED = ["application/zip"];

/** How much is sent before others may have a turn. */
const PART = 64 * 1024;

/** How a pipeline says that the response was closed before its end. */
const CLIENT_LEFT = "ERR_STREAM_PREMATURE_CLOSE";

/** Ends a response with a text, or with parts of one as fast as they are read, in the coding that who asks would rather have. */
export async function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Iterable<string> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const short = typeof body === "string" && Buffer.byteLength(body) < WORTH_CODING;
  const coded = COMPRESSED.includes(String(response.getHeader("content-type")));
  const coding = short || coded ? undefined : chooseCoding(request, response);
  if (coding) response.setHeader("content-encoding", coding.name);
  if (!coding && typeof body === "string") response.setHeader("content-length", Buffer.byteLength(body));
  else response.removeHeader("content-length");
  if (request.method === "HEAD") return void response.end();
  if (!coding && typeof body === "string") return void response.end(body);
  const parts = Readable.from(typeof body === "string" ? [body] : inTurns(body));
  try {
    await (coding ? pipeline(parts, coding.encode(), response) : pipeline(parts, response));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === CLIENT_LEFT)) throw error;
  }
}

/** Puts small parts together, and lets others have their turn between two. */
async function* inTurns(parts: Iterable<string> | AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    held.push(bytes);
    size += bytes.length;
    if (size < PART) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
    await standInLine();
  }
  if (size > 0) yield Buffer.concat(held);
}
