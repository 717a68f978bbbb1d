import { METHODS } from "node:http";
import type { Answered } from "../answered.ts";
import type { MetricFamily, Sample } from "./exposition.ts";

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface HttpMetrics {
  count(answered: Answered): void;
  read(): MetricFamily[];
}

interface Durations {
  readonly atMost: number[];
  sum: number;
  count: number;
}

/** Counts and times of requests by route. Its labels have few values, whatever strangers send. */
export function createHttpMetrics(underWay: ReadonlySet<unknown>): HttpMetrics {
  const requests = new Map<string, { labels: Record<string, string>; value: number }>();
  const durations = new Map<string, Durations>();
  return {
    count({ route, method, status, whole, milliseconds }) {
      const known = METHODS.includes(method) ? method : "other";
      const labels = { route, method: known, status: String(status), whole: String(whole) };
      const key = Object.values(labels).join(" ");
      const counter = requests.get(key) ?? { labels, value: 0 };
      counter.value += 1;
      requests.set(key, counter);
      const times = durations.get(route) ?? { atMost: BUCKETS.map(() => 0), sum: 0, count: 0 };
      const seconds = milliseconds / 1000;
      for (const [index, bound] of BUCKETS.entries())
        if (seconds <= bound) times.atMost[index] = (times.atMost[index] ?? 0) + 1;
      times.sum += seconds;
      times.count += 1;
      durations.set(route, times);
    },
    read: () => [
      {
        name: "zhenxing_http_requests_total",
        help: "Requests that were answered, or whose connection ended before (whole is false).",
        type: "counter",
        samples: [...requests.values()],
      },
      {
        name: "zhenxing_http_request_duration_seconds",
        help: "Time from a request's headers to the end of its answer.",
        type: "histogram",
        samples: [...durations].flatMap(([route, times]) => histogram(route, times)),
      },
      {
        name: "zhenxing_http_requests_under_way",
        help: "Requests that are being answered.",
        type: "gauge",
        samples: [{ value: underWay.size }],
      },
    ],
  };
}

function histogram(route: string, { atMost, sum, count }: Durations): Sample[] {
  const bucket = (le: number | string, value: number) => ({ suffix: "_bucket", labels: { route, le }, value });
  return [
    ...BUCKETS.map((bound, index) => bucket(bound, atMost[index] ?? 0)),
    bucket("+Inf", count),
    { suffix: "_sum", labels: { route }, value: sum },
    { suffix: "_count", labels: { route }, value: count },
  ];
}
