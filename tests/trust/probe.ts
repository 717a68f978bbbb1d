import { setTimeout as sleep } from "node:timers/promises";

export interface Probe {
  /** Ends it, and answers with what was seen. */
  stop(): Promise<{ probes: number; failures: number; slowestMilliseconds: number }>;
}

/** Asks /healthz on a new connection ten times a second, as what watches a server does. */
export function probe(url: string): Probe {
  const seen = { probes: 0, failures: 0, slowestMilliseconds: 0 };
  let stopped = false;
  const loop = (async () => {
    while (!stopped) {
      const began = performance.now();
      const options = { headers: { connection: "close" }, signal: AbortSignal.timeout(5000) };
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
