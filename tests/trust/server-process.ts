import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const DATASET = "graph-data/northeast-revitalization";

export interface Measured {
  readonly underWay: number;
  readonly megabytes: number;
  readonly cpuSeconds: number;
  readonly heldMilliseconds: number;
}

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  /** Requests under way beside this one, memory now, processor time since the start, and the longest that the event loop was held since the last reading. */
  measure(): Promise<Measured>;
  /** Asks it to end as a system would, and answers with its exit status. */
  stop(): Promise<number | null>;
}

/** Starts the program in a process of its own, on a free port, with the bundled dataset and the settings given. */
export async function startProcess(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "serve", "--dataset", DATASET], {
    env: { ...process.env, PORT: "0", ZHENXING_LOG: "error", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const url = await listening(child.stdout);
  const metrics = async () => {
    const text = await (await fetch(`${url}/metrics`)).text();
    return (name: string) =>
      Number(
        text
          .split("\n")
          .find((line) => line.startsWith(`${name} `))
          ?.split(" ")[1],
      );
  };
  return {
    url,
    port: Number(new URL(url).port),
    async measure() {
      const value = await metrics();
      return {
        underWay: value("zhenxing_http_requests_under_way") - 1,
        megabytes: Math.round(value("process_resident_memory_bytes") / 1e6),
        cpuSeconds: value("process_cpu_seconds_total"),
        heldMilliseconds: Math.round((value('zhenxing_event_loop_lag_seconds{measure="max"}') || 0) * 1000),
      };
    },
    async stop() {
      child.kill("SIGTERM");
      const [status] = await exited;
      return status;
    },
  };
}

async function listening(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface(output);
  for await (const line of lines) {
    const url = /GraphQL\s+(http:\S+)\/graphql/.exec(line)?.[1];
    if (url === undefined) continue;
    output.resume();
    return url;
  }
  throw new Error("The server ended before it listened.");
}
