import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { many } from "./graphql-attack.ts";
import { probe } from "./probe.ts";
import { type ServerProcess, startProcess } from "./server-process.ts";
import type { Suite, Trial } from "./suite.ts";

const HEAD = "Host: localhost\r\n";
const GET = `GET /healthz HTTP/1.1\r\n${HEAD}\r\n`;
const EXPORT = `GET /export/json HTTP/1.1\r\n${HEAD}\r\n`;
const BODY = `POST /graphql HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\n`;

/** Its answer has some 500 kB. */
const LARGE = JSON.stringify({
  query: `{ entities(first: 100) { nodes { ${many(8, (at) => `c${at}: citation(format: BIBTEX)`)} } } }`,
});

/** So many connections at once, and what each sends; they are left open for a while, or left at once. */
interface Flood {
  readonly what: string;
  readonly connections: number;
  readonly sends: string;
  readonly leave?: boolean;
}

const FLOODS: readonly Flood[] = [
  { what: "idle connections", connections: 1000, sends: "" },
  { what: "idle connections that were answered", connections: 1000, sends: GET },
  { what: "requests that are none", connections: 1000, sends: "\0\x16\x03\x01\r\n\r\n" },
  { what: "pipelined requests, 100 each", connections: 50, sends: GET.repeat(100) },
  {
    what: "bodies of 1 MB and more",
    connections: 50,
    sends: `${BODY}Content-Length: 9999999\r\n\r\n${" ".repeat(2e6)}`,
  },
  {
    what: "bodies that say they are compressed",
    connections: 200,
    sends: `${BODY}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`,
  },
  { what: "headers of 16 kB", connections: 200, sends: `GET / HTTP/1.1\r\n${HEAD}${"A: b\r\n".repeat(3000)}\r\n` },
  { what: "addresses of 7 kB", connections: 200, sends: `GET /?${"a=%e4&".repeat(1200)} HTTP/1.1\r\n${HEAD}\r\n` },
  { what: "halves of a request", connections: 500, sends: "GET /export/json HTTP/1.1\r\nHost: loc" },
  { what: "pictures of a selection", connections: 200, sends: `GET /graph.json?limit=10000 HTTP/1.1\r\n${HEAD}\r\n` },
  { what: "answers of 500 kB", connections: 100, sends: `${BODY}Content-Length: ${LARGE.length}\r\n\r\n${LARGE}` },
  { what: "clients that leave an export", connections: 100, sends: EXPORT, leave: true },
  { what: "clients that leave a body", connections: 500, sends: `${BODY}Content-Length: 99\r\n\r\n{`, leave: true },
];

const MOST_MEGABYTES = 200;

/** Many at once: no probe may fail meanwhile, and the server must not grow by more than 200 MB. */
export const HTTP_FLOODS: Suite = {
  name: "http-floods",
  timed: true,
  async run() {
    // Where there is more heap, what is no longer needed is left in it, and nobody could tell it from what is.
    const server = await startProcess({ NODE_OPTIONS: "--max-old-space-size=256" });
    await fetch(`${server.url}/export/json`).then((response) => response.text()); // What only the first request takes.
    const trials: Trial[] = [];
    for (const flood of FLOODS) trials.push(await flooded(server, flood));
    const status = await server.stop();
    return [...trials, { what: "the server ends well", held: status === 0, measured: {} }];
  },
};

async function flooded(server: ServerProcess, { what, connections, sends, leave }: Flood): Promise<Trial> {
  const before = await server.measure();
  const watch = probe(server.url);
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(server.port, sends)));
  if (leave) for (const socket of sockets) socket.destroy();
  await sleep(3000);
  const { failures, slowestMilliseconds } = await watch.stop();
  for (const socket of sockets) socket.destroy();
  const { megabytes, cpuSeconds, heldMilliseconds } = await server.measure();
  const cpu = Number((cpuSeconds - before.cpuSeconds).toFixed(2));
  const grown = megabytes - before.megabytes;
  const measured = { connections, failures, slowestMilliseconds, heldMilliseconds, "CPU s": cpu, "MB grown": grown };
  return { what, held: failures === 0 && grown <= MOST_MEGABYTES, measured };
}

async function open(port: number, sends: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {}); // The server may close it in the midst.
  socket.resume();
  await Promise.race([once(socket, "connect"), once(socket, "close")]);
  socket.write(sends);
  return socket;
}
