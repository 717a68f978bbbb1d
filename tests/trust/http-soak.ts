import { setTimeout as sleep } from "node:timers/promises";
import { probe } from "./probe.ts";
import { startProcess } from "./server-process.ts";
import { slowdown } from "./slowdown.ts";
import type { Suite } from "./suite.ts";

const SECONDS = { short: 60, long: 30 * 60 };
const CLIENTS = 8;
const READINGS = 30;
/** By how much the last third may be above the middle one, beside what a garbage collector leaves. */
const MOST_GROWTH = 1.15;

/** Milliseconds, on a machine that has nothing else to do. */
const LONGEST_HELD = 500;

const QUESTIONS = [
  "/graphql?query={entities(search:%22fgw%22,first:20){nodes{id,name}}}",
  "/graphql?query={subgraph(select:{around:[%22city/fuxin%22],depth:2}){entities{id},relations{id}}}",
  "/graphql?query={documents(first:50){nodes{id,name,issued}}}",
  "/graphql?query={nothing}",
  "/export/graphml?around=city/fuxin&depth=2",
  "/export/json?types=CITY",
  "/healthz",
  "/nothing",
];

/** Clients that ask all the time: memory must be flat after it has warmed, and every answer must be one. */
export const HTTP_SOAK: Suite = {
  name: "http-soak",
  timed: true,
  async run(length) {
    const server = await startProcess();
    for (const path of QUESTIONS) await (await fetch(server.url + path)).text(); // What only the first takes.
    await server.measure();
    const before = slowdown();
    const watch = probe(server.url);
    const load = clients(server.url);
    const readings: number[] = [];
    let held = 0;
    for (let count = 0; count < READINGS; count += 1) {
      await sleep((SECONDS[length] * 1000) / READINGS);
      const { megabytes, heldMilliseconds } = await server.measure();
      readings.push(megabytes);
      held = Math.max(held, heldMilliseconds);
    }
    const { requests, faults } = await load.stop();
    const { failures, slowestMilliseconds } = await watch.stop();
    const status = await server.stop();
    const busy = Math.max(before, slowdown());
    console.log(`Memory in MB, ${READINGS} readings in ${SECONDS[length]} s:\n${graph(readings)}`);
    const [, middle = 0, last = 0] = thirds(readings).map(median);
    const growth = Number((last / middle).toFixed(3));
    return [
      { what: "answers", held: faults === 0 && requests > 0, measured: { requests, faults } },
      { what: "memory, last third by middle", held: growth <= MOST_GROWTH, measured: { growth, MB: last } },
      { what: "probes meanwhile", held: failures === 0, measured: { failures, slowestMilliseconds } },
      { what: "event loop", held: held <= LONGEST_HELD * busy, measured: { heldMilliseconds: held, slowdown: busy } },
      { what: "the server ends well", held: status === 0, measured: {} },
    ];
  },
};

function clients(url: string) {
  const seen = { requests: 0, faults: 0 };
  let stopped = false;
  const loops = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let count = client; !stopped; count += 1) {
      const path = QUESTIONS[count % QUESTIONS.length] ?? "/";
      const sound = await fetch(url + path).then(isSound, () => false);
      seen.requests += 1;
      if (!sound) seen.faults += 1;
    }
  });
  return {
    async stop() {
      stopped = true;
      await Promise.all(loops);
      return seen;
    },
  };
}

async function isSound(response: Response): Promise<boolean> {
  const text = await response.text();
  return response.status < 500 && text.length > 0;
}

function thirds(values: readonly number[]): number[][] {
  const size = Math.floor(values.length / 3);
  return [0, 1, 2].map((third) => values.slice(third * size, (third + 1) * size));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function graph(values: readonly number[]): string {
  const most = Math.max(...values);
  return values
    .map((value) => `${String(value).padStart(5)} ${"█".repeat(Math.round((value / most) * 60))}`)
    .join("\n");
}
