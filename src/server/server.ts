import { type AddressInfo, Server as NetServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Bounds, boundsOf } from "../api/limits/index.ts";
import { ZhenxingError } from "../errors.ts";
import { openMeasuring } from "../measuring/open-measuring.ts";
import { clientAddress } from "./client-address.ts";
import { readHttpConfig } from "./config.ts";
import { createDispatch } from "./dispatch.ts";
import { createHttpServer } from "./http-server.ts";
import { createHttpMetrics } from "./metrics/http-metrics.ts";
import { nameRequest } from "./request-id.ts";
import { columnsRoute } from "./routes/columns.ts";
import { exportRoute } from "./routes/export.ts";
import { graphqlRoute } from "./routes/graphql.ts";
import { healthRoute } from "./routes/health.ts";
import { metricsRoute } from "./routes/metrics.ts";
import { readyRoute } from "./routes/ready.ts";
import type { Route, RouteParts } from "./routes/route.ts";
import { viewerRoute } from "./routes/viewer.ts";
import { secure } from "./security-headers.ts";
import type { HttpConfig } from "./settings.ts";
import { takeWaiting } from "./take-waiting.ts";
import { createUnderWay } from "./under-way.ts";

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Answers from another knowledge base from now on; requests under way end on the one before, which is then closed. */
  reload(knowledge: RouteParts["knowledge"]): Promise<void>;
  /** Takes no more requests, ends those under way, and resolves when all is closed. */
  stop(): Promise<void>;
}

/**
 * Serves a knowledge base over HTTP; what is not set is at its default.
 * @throws ZhenxingError PORT_TAKEN, or BAD_INPUT for an address that cannot be listened on
 */
export async function startServer(
  parts: RouteParts,
  set: Partial<HttpConfig & { readonly bounds: Bounds }> = {},
): Promise<RunningServer> {
  const config = { ...readHttpConfig(), bounds: boundsOf(), ...set };
  const underWay = createUnderWay();
  const state = { stopping: false };
  const metrics = createHttpMetrics(underWay.responses);
  const measuring = openMeasuring();
  const open = async (knowledge: RouteParts["knowledge"]) => {
    const now = { ...parts, knowledge: { ...knowledge, compute: measuring.compute } };
    const graphql = await graphqlRoute(now, config);
    const close = async () => {
      await graphql.stop();
      await knowledge.store.close();
    };
    const graph = columnsRoute("graph", now, config);
    const columns = [graph, columnsRoute("layout", now, config)];
    let prepared: Promise<unknown> = Promise.resolve();
    const prepare = () => {
      prepared = Promise.all([knowledge.store.prepare(), graph.prepare()]).catch(parts.report);
    };
    const allDone = () => Promise.all([underWay.allDone(), prepared]);
    const routes: Route[] = [graphql, ...columns, exportRoute(now, config), healthRoute(now), readyRoute(state)];
    return { routes: [...routes, metricsRoute(now, metrics), viewerRoute(now)], prepare, allDone, close };
  };
  let current = await open(parts.knowledge);
  const { answer, routeOf } = createDispatch(() => current.routes, config, parts.report);
  const server = createHttpServer(config, underWay.responses, async (request, response) => {
    const began = performance.now();
    const client = clientAddress(request, config.proxies);
    const id = nameRequest(request, response);
    secure(response);
    if (state.stopping) response.setHeader("connection", "close");
    const { turn, done } = underWay.begin(request, response);
    await turn;
    if (!request.socket.destroyed) void answer(request, response, client);
    await done;
    const { method = "", url: target = "" } = request;
    const { statusCode: status, writableFinished: whole } = response;
    const route = routeOf(target)?.name ?? "none";
    const answered = { id, client, method, target, route, status, whole, milliseconds: performance.now() - began };
    metrics.count(answered);
    parts.answered?.(answered);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, config)));
    server.listen(config.port, config.host, resolve);
  });
  current.prepare();
  const address = server.address() as AddressInfo; // A server that listens on a port has one.
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    async reload(knowledge) {
      const before = current;
      current = await open(knowledge);
      current.prepare();
      await before.allDone();
      await before.close();
    },
    async stop() {
      state.stopping = true;
      await takeWaiting(server, config.stopSeconds * 250);
      // The close() of http would cut off answers that wait in a buffer for their readers: it is left to net.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      const bound = new AbortController();
      const late = sleep(config.stopSeconds * 1000, undefined, { signal: bound.signal }).catch(() => {});
      await Promise.race([current.allDone(), late]);
      bound.abort();
      server.closeAllConnections();
      await closed;
      await measuring.close();
      await current.close();
    },
  };
}

function listenError(error: NodeJS.ErrnoException, { host, port }: HttpConfig): Error {
  const [code, message] =
    error.code === "EADDRINUSE"
      ? (["PORT_TAKEN", "it is taken. Stop the program that uses it, or choose another with PORT or --port."] as const)
      : (["BAD_INPUT", `${error.message}. Choose another with HOST or --host, PORT or --port.`] as const);
  return new ZhenxingError(code, `Cannot listen on port ${port} of "${host}": ${message}`, { cause: error });
}
