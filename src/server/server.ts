import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, Server as NetServer } from "node:net";
import { ZhenxingError } from "../errors.ts";
import { respondError } from "./respond.ts";
import { exportRoute } from "./routes/export.ts";
import { graphqlRoute } from "./routes/graphql.ts";
import { healthRoute } from "./routes/health.ts";
import type { Route, RouteParts } from "./routes/route.ts";
import { viewerRoute } from "./routes/viewer.ts";

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, ends those under way, and resolves when all is closed. */
  stop(): Promise<void>;
}

/**
 * Serves a knowledge base over HTTP.
 * @throws ZhenxingError PORT_TAKEN, or BAD_INPUT for an address that cannot be listened on
 */
export async function startServer(
  parts: RouteParts,
  { port, host }: { port: number; host: string },
): Promise<RunningServer> {
  const graphql = await graphqlRoute(parts);
  const routes = [graphql, exportRoute(parts), healthRoute(parts), viewerRoute(parts)];
  const underWay = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
    void dispatch(routes, request, response, parts.report);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo; // A server that listens on a port has one.
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    async stop() {
      // The close() of http would cut off answers that wait in a buffer for their readers: it is left to net.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      for (const response of underWay) await new Promise((resolve) => response.once("close", resolve));
      server.closeAllConnections();
      await closed;
      await graphql.stop();
      await parts.knowledge.store.close();
    },
  };
}

async function dispatch(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
  report: (error: unknown) => void,
): Promise<void> {
  try {
    const url = addressOf(request);
    if (!url) return respondError(response, 400, "BAD_REQUEST", `Cannot read the address "${request.url}".`);
    const route = routes.find(({ handles }) => handles(url.pathname));
    if (route && !route.methods.includes(request.method ?? "")) {
      response.setHeader("allow", route.methods.join(", "));
      const message = `Cannot answer ${request.method} at "${url.pathname}": it takes ${route.methods.join(", ")}.`;
      return respondError(response, 405, "METHOD_NOT_ALLOWED", message);
    }
    await route?.answer(request, response, url);
  } catch (error) {
    if (error instanceof ZhenxingError && !response.headersSent) {
      return respondError(response, 400, error.code, error.message);
    }
    if (error === request.errored) return; // The client left while it was speaking.
    report(error);
    if (response.headersSent) response.destroy();
    else respondError(response, 500, "INTERNAL_SERVER_ERROR", "Something went wrong on the server.");
  }
}

function addressOf({ url = "/" }: IncomingMessage): URL | undefined {
  const origin = "http://localhost";
  return URL.canParse(url, origin) ? new URL(url, origin) : undefined;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const [code, message] =
    error.code === "EADDRINUSE"
      ? (["PORT_TAKEN", "it is taken. Stop the program that uses it, or choose another with PORT or --port."] as const)
      : (["BAD_INPUT", `${error.message}. Choose another with HOST or --host, PORT or --port.`] as const);
  return new ZhenxingError(code, `Cannot listen on port ${port} of "${host}": ${message}`, { cause: error });
}
