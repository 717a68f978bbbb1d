import { datasetMetrics } from "../metrics/dataset-metrics.ts";
import { exposition } from "../metrics/exposition.ts";
import type { HttpMetrics } from "../metrics/http-metrics.ts";
import { processMetrics } from "../metrics/process-metrics.ts";
import type { Route, RouteParts } from "./route.ts";

/** `/metrics`: counts and times in the text format of Prometheus. */
export function metricsRoute({ knowledge: { store } }: RouteParts, http: HttpMetrics): Route {
  const process = processMetrics();
  return {
    name: "metrics",
    methods: ["GET", "HEAD"],
    handles: (path) => path === "/metrics",
    async answer(_, response) {
      const families = [...http.read(), ...process.read(), ...datasetMetrics(await store.describe())];
      response.writeHead(200, {
        "content-type": "text/plain; version=0.0.4; charset=utf-8",
        "cache-control": "no-store",
      });
      response.end(exposition(families));
    },
  };
}
