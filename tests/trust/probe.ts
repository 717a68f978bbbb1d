import { setTimeout as sleep } from "node:timers/promises";
import { slowdown } from "./slowdown.ts";

export interface Probe {
  /** Ends it, and answers with what was seen. */
  stop(): Promise<{ probes: number; failures: number; slowestMilliseconds: number }>;
}

/** Milliseconds, on a machine that has nothing else to do. */
const PATIENCE = 2000;

/** Milliseconds after which no answer is taken to come. */
const LAST = 60_000;

/** Asks /healthz on a new connection ten times a second, as what watches a server does. */
export function probe(url: string): Probe {
  const times: number[] = [];
  let unanswered = 0;
  const before = slowdown();
  let stopped = false;
  const loop = (async () => {
    while (!stopped) {
      const began = performance.now();
      const options = { headers: { connection: "close" }, signal: AbortSignal.timeout(LAST) };
      const healthy = await fetch(`${url}/healthz`, options).then(
        ({ ok }) => ok,
        () => false,
      );
      if (!healthy) unanswered += 1;
      times.push(Math.round(performance.now() - began));
      await sleep(100);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await loop;
      const patience = PATIENCE * Math.max(before, slowdown());
      const late = times.filter((time) => time > patience).length;
      return { probes: times.length, failures: unanswered + late, slowestMilliseconds: Math.max(0, ...times) };
    },
  };
}
