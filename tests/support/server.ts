import { connect } from "node:net";
import { afterAll } from "vitest";
import type { Sources } from "../../src/api/context.ts";
import type { Bounds } from "../../src/api/limits/index.ts";
import type { RouteParts } from "../../src/server/routes/route.ts";
import { type RunningServer, startServer } from "../../src/server/server.ts";
import type { HttpConfig } from "../../src/server/settings.ts";
import { openStore } from "../../src/store/open-store.ts";
import { SDL } from "./api.ts";
import { dataset, ontology, texts } from "./tiny.ts";

export interface Served extends RunningServer {
  readonly port: number;
  /** What the server reported as its own fault. */
  readonly reported: unknown[];
}

/** A server of the tiny dataset, or of other sources, on a port of its own; it is stopped after the tests of the file. */
export async function serve(
  knowledge: Sources = { store: openStore(dataset, ontology), ontology, texts },
  viewer = "tests/support/no-viewer",
  set: Partial<HttpConfig & { readonly bounds: Bounds }> = {},
  told: Pick<RouteParts, "answered" | "asked"> = {},
): Promise<Served> {
  const reported: unknown[] = [];
  const parts = { knowledge, sdl: SDL, viewer, report: (error: unknown) => void reported.push(error), ...told };
  const server = await startServer(parts, { port: 0, ...set });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= server.stop();
    return stopping;
  };
  afterAll(stop);
  return { url: server.url, port: Number(new URL(server.url).port), stop, reported, reload: server.reload };
}

/** Sends bytes as they are, and answers with all that comes back until the server ends the connection. */
export function sendRaw(port: number, bytes: string | Uint8Array, encoding: BufferEncoding = "utf8"): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString(encoding)));
    socket.on("error", reject);
  });
}
