import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** What of a connection's bytes is no request, by Node's name for it. */
const FAULTS: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "TIMEOUT", "Cannot wait longer for the request. Send all of it at once."],
  HPE_HEADER_OVERFLOW: [431, "HEADERS_TOO_LARGE", "Cannot read the request: its headers are too large. Send fewer."],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    413,
    "BAD_REQUEST",
    "Cannot read the body: its chunks say too much. Send it plainly.",
  ],
};

const OTHER = [400, "BAD_REQUEST", "Cannot read the request: it is not HTTP/1.1 as RFC 9112 has it."] as const;

/** Ends a connection whose bytes are no request, with the reason where no answer has begun. */
export function endConnection(error: NodeJS.ErrnoException, socket: Duplex, underWay: Iterable<ServerResponse>): void {
  const begun = [...underWay].some((response) => response.socket === socket && response.headersSent);
  if (begun || !socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const [status, code, message] = FAULTS[error.code ?? ""] ?? OTHER;
  endWith(socket, status, code, message);
}

/** Ends a connection with an answer of its own making. */
export function endWith(socket: Duplex, status: number, code: string, message: string): void {
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "x-content-type-options: nosniff",
    "connection: close",
  ].join("\r\n");
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy());
}
