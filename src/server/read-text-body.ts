import type { IncomingMessage } from "node:http";
import { MIMEType } from "node:util";
import { BODY } from "../api/limits/body.ts";
import { LimitRefusal } from "../api/limits/limit-refusal.ts";

/** Why a body is not read. */
export interface BodyFault {
  readonly status: number;
  readonly fault: string;
  readonly extensions?: LimitRefusal["extensions"];
}

export interface TextBodyOptions {
  /** The media type that it must have. */
  readonly type: string;
  /** Most bytes. */
  readonly most: number;
}

/** Reads a request's body as a text in UTF-8. */
export async function readTextBody(
  request: IncomingMessage,
  { type, most }: TextBodyOptions,
): Promise<{ readonly text: string } | BodyFault> {
  const { "content-type": given = "", "content-encoding": encoding = "identity" } = request.headers;
  if (!isInUtf8(given, type)) {
    return { status: 415, fault: `Cannot read the body: its content-type is not ${type} in UTF-8. Send it so.` };
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
    const { status, message: fault, extensions } = new LimitRefusal(BODY, most, size);
    return { status, fault, extensions };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { status: 400, fault: "Cannot read the body: it is not UTF-8. Send it in UTF-8." };
  }
}

function isInUtf8(given: string, type: string): boolean {
  try {
    const { essence, params } = new MIMEType(given);
    return essence === type && /^utf-?8$/i.test(params.get("charset") ?? "utf-8");
  } catch {
    return false; // It is no media type.
  }
}
