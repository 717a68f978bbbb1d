import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { probe } from "./probe.ts";
import { type ServerProcess, startProcess } from "./server-process.ts";
import { slowdown } from "./slowdown.ts";
import type { Suite, Trial } from "./suite.ts";

/** A client that hangs: what it sends at once, what it drips each half second, and when it must have been closed on an idle machine. */
interface SlowClient {
  readonly what: string;
  readonly sends: string;
  readonly drips?: string;
  readonly seconds: number;
}

const HEAD = "Host: localhost\r\n";
const POST = `POST /graphql HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\n`;
const EXPORT = `GET /export/json HTTP/1.1\r\n${HEAD}\r\n`;

const CLIENTS: readonly SlowClient[] = [
  { what: "says nothing", sends: "", seconds: 15 },
  { what: "ends no line", sends: "GET /healthz HT", seconds: 15 },
  { what: "ends no headers", sends: `GET /healthz HTTP/1.1\r\n${HEAD}`, seconds: 15 },
  { what: "drips a line", sends: "GET /", drips: "x", seconds: 15 },
  { what: "drips headers", sends: `GET / HTTP/1.1\r\n${HEAD}`, drips: "X-A: b\r\n", seconds: 15 },
  { what: "drips headers by the letter", sends: `GET / HTTP/1.1\r\n${HEAD}X-A: `, drips: "a", seconds: 15 },
  { what: "is idle after an answer", sends: `GET /healthz HTTP/1.1\r\n${HEAD}\r\n`, seconds: 15 },
  { what: "drips headers after an answer", sends: `GET /healthz HTTP/1.1\r\n${HEAD}\r\nGET`, drips: " ", seconds: 15 },
  { what: "sends no body", sends: `${POST}Content-Length: 100\r\n\r\n`, seconds: 35 },
  { what: "drips a body", sends: `${POST}Content-Length: 1000\r\n\r\n{`, drips: " ", seconds: 35 },
  { what: "drips chunks", sends: `${POST}Transfer-Encoding: chunked\r\n\r\n`, drips: "1\r\n \r\n", seconds: 35 },
  { what: "ends no chunk", sends: `${POST}Transfer-Encoding: chunked\r\n\r\nffff\r\n{`, seconds: 35 },
  { what: "drips a trailer", sends: `${POST}Transfer-Encoding: chunked\r\n\r\n0\r\nA: `, drips: "b", seconds: 35 },
  {
    what: "waits for leave and sends nothing",
    sends: `${POST}Expect: 100-continue\r\nContent-Length: 9\r\n\r\n`,
    seconds: 35,
  },
  {
    what: "drips a body to who takes none",
    sends: `GET / HTTP/1.1\r\n${HEAD}Content-Length: 999\r\n\r\n`,
    drips: "x",
    seconds: 35,
  },
];

const EACH = 20;

/** Seconds more that are given for each other program that shares a processor, but never so many that a client which is not closed would pass. */
const GIVEN = 5;
const MOST_SECONDS = 55;

/** Clients that hang, twenty of each kind at once: each must be closed in its time, and no probe may fail meanwhile. */
export const HTTP_SLOW: Suite = {
  name: "http-slow",
  timed: true,
  async run() {
    const server = await startProcess();
    await fetch(`${server.url}/export/json`).then((response) => response.text()); // What only the first takes.
    const busy = slowdown();
    const mostSeconds = (idle: number) => Number(Math.min(idle + GIVEN * (busy - 1), MOST_SECONDS).toFixed(1));
    const watch = probe(server.url);
    const began = performance.now();
    const deafs = Array.from({ length: EACH }, () => hangUpon(server.port, EXPORT.repeat(20)));
    const kinds = await Promise.all(
      CLIENTS.map(async (client): Promise<Trial> => {
        const times = await Promise.all(Array.from({ length: EACH }, () => timeToClose(server.port, client)));
        const seconds = Math.max(...times);
        const most = mostSeconds(client.seconds);
        return { what: client.what, held: seconds <= most, measured: { seconds, "at most": most } };
      }),
    );
    const deaf = await untilDone(server, began, mostSeconds(50));
    const { probes, failures, slowestMilliseconds } = await watch.stop();
    for (const socket of deafs) socket.destroy();
    const { megabytes } = await server.measure();
    const status = await server.stop();
    return [
      ...kinds,
      deaf,
      { what: "probes meanwhile", held: failures === 0, measured: { probes, failures, slowestMilliseconds } },
      {
        what: "the server after",
        held: status === 0,
        measured: { megabytes, status: String(status) },
      },
    ];
  },
};

/** Seconds until the server has closed the connection; a minute where it has not. */
function timeToClose(port: number, { sends, drips }: SlowClient): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    const socket = connect(port, "127.0.0.1", () => socket.write(sends));
    const dripping = drips === undefined ? undefined : setInterval(() => drip(socket, drips), 500);
    const tooLate = setTimeout(() => socket.destroy(), 60_000);
    const end = () => {
      clearInterval(dripping);
      clearTimeout(tooLate);
      socket.destroy();
      resolve(Number(((performance.now() - began) / 1000).toFixed(1)));
    };
    socket.resume();
    socket.once("end", end);
    socket.on("error", () => {});
    socket.once("close", end);
  });
}

/** A client that asks and reads nothing of what comes. */
function hangUpon(port: number, sends: string): Socket {
  const socket = connect(port, "127.0.0.1", () => socket.write(sends));
  socket.on("error", () => {});
  return socket.pause();
}

/** Clients that read nothing cannot see that they were closed; the server counts what it still answers. */
async function untilDone(server: ServerProcess, began: number, most: number): Promise<Trial> {
  const seconds = () => Number(((performance.now() - began) / 1000).toFixed(1));
  let measured = await server.measure();
  let heldMilliseconds = measured.heldMilliseconds;
  // A probe may be under way as well.
  while (measured.underWay > 1 && seconds() < 60) {
    await sleep(500);
    measured = await server.measure();
    heldMilliseconds = Math.max(heldMilliseconds, measured.heldMilliseconds);
  }
  return {
    what: "reads nothing of 20 exports",
    held: seconds() <= most,
    measured: { seconds: seconds(), "at most": most },
  };
}

function drip(socket: Socket, text: string): void {
  if (socket.writable) socket.write(text);
}
