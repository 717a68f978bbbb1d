import { monitorEventLoopDelay } from "node:perf_hooks";
import type { MetricFamily } from "./exposition.ts";

const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;
const LOOK_EVERY = 10;

/** What the process takes, and how long its event loop was held; the longest since the last reading. */
export function processMetrics(): { read(): MetricFamily[] } {
  const delay = monitorEventLoopDelay({ resolution: LOOK_EVERY });
  delay.enable();
  return {
    read() {
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      const held = delay.count > 0 ? { mean: delay.mean, p99: delay.percentile(99), max: delay.max } : {};
      delay.reset();
      return [
        gauge("process_resident_memory_bytes", "Memory of the process.", [{ value: rss }]),
        gauge("zhenxing_heap_used_bytes", "Memory of JavaScript's objects.", [{ value: heapUsed }]),
        {
          name: "process_cpu_seconds_total",
          help: "Time of processors that the process has taken.",
          type: "counter",
          samples: [{ value: (user + system) / MICROSECONDS }],
        },
        gauge("process_start_time_seconds", "When the process began, in seconds since 1970.", [
          { value: Math.round(Date.now() / 1000 - process.uptime()) },
        ]),
        gauge(
          "zhenxing_event_loop_lag_seconds",
          `How late the event loop was since the last reading; it is looked at every ${LOOK_EVERY} ms.`,
          Object.entries(held).map(([measure, value]) => ({ labels: { measure }, value: lag(value) })),
        ),
      ];
    },
  };
}

/** What Node measures is from one look to the next. */
function lag(nanoseconds: number): number {
  return Math.max(0, nanoseconds / NANOSECONDS - LOOK_EVERY / 1000);
}

function gauge(name: string, help: string, samples: MetricFamily["samples"]): MetricFamily {
  return { name, help, type: "gauge", samples };
}
