import { setTimeout as sleep } from "node:timers/promises";
import { slowdown } from "./slowdown.ts";

export interface Probe {
  /** Ends it, and answers with what was seen. */
  stop(): Promise<{ probes: number; failures: number; slowestMilliseconds: number }>;
}

/** Milliseconds, on a machine that has nothing else to do. */
const PATIENCE = 2000;

/** Asks /healthz on a new connection ten times a second, as what watches a server does. */
export function probe(url: string): Probe {
  const seen = { probes: 0, failures: 0, slowestMilliseconds: 0 };
  const busy = slowdown();
  let stopped = false;
  const loop = (async () => {
    while (!stopped) {
      const began = performance.now();
      const options = { headers: { connection: "close" }, signal: AbortSignal.timeout(PATIENCE * busy) };
      const healthy = await fetch(`${url}/healthz`, options).then(
        ({ ok }) => ok,
        () => false,
      );
      seen.probes += 1;
      if (!healthy) seen.failures += 1;
      seen.slowestMilliseconds = Math.max(seen.slowestMilliseconds, Math.round(performance.now() - began));
      await sleep(100);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await loop;
      return seen;
    },
  };
}
