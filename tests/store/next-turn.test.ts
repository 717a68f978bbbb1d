import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { expect, test } from "vitest";
import { nextTurn } from "../../src/store/next-turn.ts";

const CLIENTS = 40;
const LONG = 10;

test("between two pieces of work many new connections are taken", async () => {
  let taken = 0;
  const server = createServer((socket) => {
    taken += 1;
    socket.end();
  }).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // A server that listens on a port has one.
  const clients = Array.from({ length: CLIENTS }, () => connect(port, "127.0.0.1").resume());
  const ended = clients.map((client) => once(client, "close"));
  let pieces = 0;
  for (const until = performance.now() + 5000; taken < CLIENTS && performance.now() < until; pieces++) {
    for (const end = performance.now() + LONG; performance.now() < end; );
    await nextTurn();
  }
  await Promise.all(ended);
  server.close();
  expect(taken).toBe(CLIENTS);
  expect(pieces).toBeLessThan(CLIENTS / 4);
});
