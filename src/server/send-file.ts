import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseCoding } from "./content-coding.ts";
import type { StaticFile } from "./static-files.ts";

/** Ends a response with a file, in the coding that who asks would rather have; with nothing where who asks has it. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const coding = file.coded.size > 0 ? chooseCoding(request, response) : undefined;
  const body = (coding && file.coded.get(coding)) ?? file.content;
  const etag = `"${file.digest}${body === file.content ? "" : `-${coding?.name}`}"`;
  response.setHeader("etag", etag);
  if (isAmong(etag, request.headers["if-none-match"])) return void response.writeHead(304).end();
  if (coding && body !== file.content) response.setHeader("content-encoding", coding.name);
  response.writeHead(200, { "content-type": file.type, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function isAmong(etag: string, known: string | undefined): boolean {
  const tags = (known ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
