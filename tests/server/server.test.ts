import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { ZhenxingError } from "../../src/errors.ts";
import { startServer } from "../../src/server/server.ts";
import { openStore } from "../../src/store/open-store.ts";
import { SDL } from "../support/api.ts";
import { sendRaw, serve } from "../support/server.ts";
import { entity, sourcesOf } from "../support/sources.ts";
import { dataset, ontology, texts } from "../support/tiny.ts";

const server = await serve();

const parts = () => ({
  knowledge: { store: openStore(dataset, ontology), ontology, texts },
  sdl: SDL,
  viewer: "tests/support/no-viewer",
  report: () => {},
});

const raw = (line: string) => sendRaw(server.port, `${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

describe("an address", () => {
  test.each(["http://x:99999/", "http://[", "ftp://localhost/", "*", "/%", "/%E0%A4", "/%00", "/?q=%FF", "/\xff"])(
    "that is none, %s, is refused and reported to nobody",
    async (path) => {
      const bytes = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, "latin1");
      expect(await sendRaw(server.port, bytes)).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST"/s);
      expect(server.reported).toEqual([]);
    },
  );

  test.each([
    "//",
    "//[",
    "/..%2f..%2fetc%2fpasswd",
    "/../../etc/passwd",
    "/graphql/",
    "/export",
    "/healthz/x",
    "/GRAPHQL",
  ])("that leads nowhere, %s, is not found", async (path) => {
    expect(await raw(`GET ${path}`)).toMatch(/^HTTP\/1\.1 404 .*"code":"NOT_FOUND"/s);
  });

  test("in the form that proxies use is understood, for a name that is known", async () => {
    expect(await raw("GET http://localhost/healthz")).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw("GET http://example.org/healthz")).toMatch(/^HTTP\/1\.1 421 /);
  });

  test("that is too long, or a request that is none, is answered in JSON and reported to nobody", async () => {
    expect(await raw(`GET /${"x".repeat(8_000)}`)).toMatch(/^HTTP\/1\.1 414 .*"code":"ADDRESS_TOO_LONG"/s);
    expect(await raw(`GET /${"x".repeat(70_000)}`)).toMatch(/^HTTP\/1\.1 431 .*"code":"HEADERS_TOO_LARGE"/s);
    expect(await sendRaw(server.port, "\0\0\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST"/s);
    expect(server.reported).toEqual([]);
  });
});

test("/healthz says for which dataset the server answers", async () => {
  const response = await fetch(`${server.url}/healthz`);
  expect(await response.json()).toEqual({ status: "ok", dataset: "tiny", version: "1.2.3" });
  expect((await fetch(`${server.url}/healthz`, { method: "HEAD" })).status).toBe(200);
  expect((await fetch(`${server.url}/healthz`, { method: "POST" })).status).toBe(405);
});

describe("a server that cannot start", () => {
  const start = (port: number, host: string) => startServer(parts(), { port, host });

  test("says that the port is taken", async () => {
    const message = `Cannot listen on port ${server.port} of "127.0.0.1": it is taken. Stop the program that uses it, or choose another with PORT or --port.`;
    await expect(start(server.port, "127.0.0.1")).rejects.toThrow(new ZhenxingError("PORT_TAKEN", message));
  });

  test.each(["256.0.0.1", "no-such-host.invalid", "203.0.113.7"])("says that it cannot listen at %s", async (host) => {
    const failed = await start(0, host).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ZhenxingError);
    expect(failed).toMatchObject({
      code: "BAD_INPUT",
      message: expect.stringMatching(
        /^Cannot listen on port 0 of ".*": .+ Choose another with HOST or --host, PORT or --port\.$/,
      ),
    });
  });
});

describe("a server that is stopped", () => {
  test("ends what is under way, takes nothing more, and frees the port", async () => {
    const entities = Array.from({ length: 1_000 }, (_, i) =>
      entity(`task/${i}`, "Task", { description: "振兴".repeat(200) }),
    );
    const stopping = await serve(sourcesOf(ontology, { entities }));
    const underWay = await Promise.all([1, 2, 3].map(() => fetch(`${stopping.url}/export/json`)));
    const stopped = stopping.stop();
    const refused = () => expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow("fetch failed");
    await vi.waitFor(refused, { timeout: 10_000 });
    for (const response of underWay) expect(JSON.parse(await response.text()).nodes).toHaveLength(1_000);
    const read = performance.now();
    await stopped;
    expect(performance.now() - read).toBeLessThan(1000);
    const next = await startServer(parts(), { port: stopping.port, host: "127.0.0.1" });
    await next.stop();
  });

  test("does not wait for connections that are kept alive", async () => {
    const stopping = await serve();
    await (await fetch(`${stopping.url}/healthz`)).text();
    const began = performance.now();
    await stopping.stop();
    expect(performance.now() - began).toBeLessThan(1000);
  });

  /** A request of which half is said; the rest ends it. */
  const HALF =
    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{";
  const REST = '"query":"{__typename}"}';
  const READY = "GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n";

  /** A connection, and what comes back on it, piece by piece. */
  function talk(port: number) {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {}); // The server may close it.
    const say = (text: string) => {
      socket.write(text);
      return new Promise<string>((resolve) => socket.once("data", (chunk) => resolve(String(chunk))));
    };
    return { socket, say };
  }

  test("waits for what is under way no longer than it is told to", async () => {
    const stopping = await serve(undefined, undefined, { stopSeconds: 1 });
    const { socket, say } = talk(stopping.port);
    await say(READY);
    void say(HALF);
    await fetch(`${stopping.url}/healthz`);
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await stopping.stop();
    await closed;
  });

  test("answers also those who had connected and were not yet heard", async () => {
    const stopping = await serve();
    const answers = Array.from({ length: 100 }, async () => {
      const { socket, say } = talk(stopping.port);
      await once(socket, "connect");
      return { answer: say(READY) };
    });
    const connected = await Promise.all(answers);
    const stopped = stopping.stop();
    for (const { answer } of connected) expect(await answer).toMatch(/^HTTP\/1\.1 [25]0[03] /);
    await stopped;
  });

  test("is not ready while it ends what is under way, and says so to who is still connected", async () => {
    const stopping = await serve();
    const [slow, probe] = [talk(stopping.port), talk(stopping.port)];
    expect(await probe.say(READY)).toMatch(/^HTTP\/1\.1 200 .*\{"status":"ready"\}/s);
    await slow.say(READY);
    const half = slow.say(HALF);
    await probe.say(READY);
    const stopped = stopping.stop();
    const last = await probe.say(READY);
    expect(last).toMatch(/^HTTP\/1\.1 503 .*"code":"STOPPING"/s);
    expect(last).toMatch(/\r\nconnection: close\r\n/i);
    slow.socket.write(REST);
    expect(await half).toContain('"__typename":"Query"');
    await stopped;
  });

  test("says where it listens, also on IPv6", async () => {
    const six = await startServer(parts(), { port: 0, host: "::1" }).catch(() => undefined);
    if (six) {
      expect(six.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
      expect((await fetch(`${six.url}/healthz`)).status).toBe(200);
      await six.stop();
    }
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  });
});
