import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { endConnection, endWith } from "./client-error.ts";
import { nameRequest } from "./request-id.ts";
import { respondError } from "./respond.ts";
import { secure } from "./security-headers.ts";
import type { HttpConfig } from "./settings.ts";

const LARGEST_HEADERS = 16_384;
const LOOK_EVERY = 500;
const MOST_REQUESTS = 1000;

/** Node's server with the time-outs of the configuration, which answers in JSON also what Node itself refuses. */
export function createHttpServer(
  { headerSeconds, bodySeconds, idleSeconds }: HttpConfig,
  underWay: ReadonlySet<ServerResponse>,
  listener: RequestListener,
): Server {
  const options = {
    requireHostHeader: false, // A guard asks for it, and says so.
    maxHeaderSize: LARGEST_HEADERS,
    headersTimeout: headerSeconds * 1000,
    requestTimeout: Math.max(headerSeconds, bodySeconds) * 1000,
    keepAliveTimeout: idleSeconds * 1000,
    connectionsCheckingInterval: LOOK_EVERY,
  };
  const server = createServer(options, listener);
  server.maxHeadersCount = 0; // Their size bounds them; Node would drop what is beyond a count without a word.
  server.maxRequestsPerSocket = MOST_REQUESTS; // What one sends without waiting for answers is kept in memory.
  // Node waits once more where some of the answer has left meanwhile.
  server.timeout = (bodySeconds * 1000) / 2;
  server.on("timeout", (socket) => {
    const response = [...underWay].find((each) => each.socket === socket);
    const speaks = response && !response.req.complete;
    if (speaks) return; // Who still speaks has the time of a whole request, and is told when it is over.
    const waits = response && socket.writableLength === 0;
    if (waits)
      socket.setTimeout(server.timeout); // It is the server that is late, not the reader.
    else socket.destroy();
  });
  server.on("clientError", (error, socket) => endConnection(error, socket, underWay));
  server.on("connect", (_, socket) => endWith(socket, 405, "METHOD_NOT_ALLOWED", "Cannot CONNECT: this is no proxy."));
  server.on("checkExpectation", (request, response) => {
    nameRequest(request, response);
    secure(response);
    const message = `Cannot meet the expectation "${request.headers.expect}". Leave it out, or expect 100-continue.`;
    respondError(response, 417, "BAD_REQUEST", message);
  });
  return server;
}
