import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { needPackages } from "../interop/packages.ts";
import { startProcess } from "./server-process.ts";
import type { Suite } from "./suite.ts";

interface Family {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly samples: readonly {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
  }[];
}

/** How often each is asked before the metrics are read, and the route that it is counted under. */
const ASKED: readonly (readonly [path: string, route: string, times: number])[] = [
  ["/healthz", "health", 7],
  ["/export/json?types=REGION", "export", 3],
  ["/graphql?query={__typename}", "graphql", 5],
  ["/%22%7D%0A%20%5C", "viewer", 2],
];

/** `/metrics` read by Prometheus' own parser (its client for Python, from Debian). */
export const HTTP_METRICS: Suite = {
  name: "http-metrics",
  async run() {
    needPackages(["python3-prometheus-client"]);
    const server = await startProcess();
    for (const [path, , times] of ASKED) {
      for (let time = 0; time < times; time++) await (await fetch(server.url + path)).text();
    }
    const response = await fetch(`${server.url}/metrics`);
    const families = parsed(await response.text());
    const status = await server.stop();
    const samples = families.flatMap((family) => family.samples);
    const counted = (route: string) =>
      samples
        .filter(({ name, labels }) => name === "zhenxing_http_requests_total" && labels.route === route)
        .reduce((sum, { value }) => sum + value, 0);
    const wrong = ASKED.filter(([, route, times]) => counted(route) !== times).length;
    const described = families.filter(({ type, help }) => type !== "unknown" && help !== "").length;
    return [
      {
        what: "every family has a type and a description",
        held: families.length > 5 && described === families.length,
        measured: { families: families.length, samples: samples.length },
      },
      { what: "requests are counted by route", held: wrong === 0, measured: { routes: ASKED.length, wrong } },
      {
        what: "buckets grow to the count",
        held: families.filter(({ type }) => type === "histogram").every(grows),
        measured: { buckets: samples.filter(({ name }) => name.endsWith("_bucket")).length },
      },
      { what: "no sample is said twice", held: new Set(samples.map(keyOf)).size === samples.length, measured: {} },
      { what: "the server ends well", held: status === 0, measured: {} },
    ];
  },
};

function parsed(text: string): Family[] {
  const script = join(import.meta.dirname, "read_metrics.py");
  const { status, stdout, stderr } = spawnSync("/usr/bin/python3", [script], { input: text, encoding: "utf8" });
  if (status !== 0) throw new Error(`Prometheus' parser cannot read /metrics: ${stderr}`);
  return JSON.parse(stdout);
}

function grows({ samples }: Family): boolean {
  const routes = new Set(samples.map(({ labels }) => labels.route));
  return [...routes].every((route) => {
    const own = samples.filter(({ labels }) => labels.route === route);
    const buckets = own.filter(({ name }) => name.endsWith("_bucket")).map(({ value }) => value);
    const count = own.find(({ name }) => name.endsWith("_count"))?.value;
    return buckets.every((value, at) => value >= (buckets[at - 1] ?? 0)) && buckets.at(-1) === count;
  });
}

function keyOf({ name, labels }: Family["samples"][number]): string {
  return JSON.stringify([name, Object.entries(labels).sort()]);
}
