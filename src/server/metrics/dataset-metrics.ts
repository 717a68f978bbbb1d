import type { Store } from "../../store/store.ts";
import type { MetricFamily } from "./exposition.ts";

/** How much the dataset that is served holds. */
export function datasetMetrics({ info, counts }: Awaited<ReturnType<Store["describe"]>>): MetricFamily[] {
  const labels = { dataset: info.name, version: info.version };
  const samples = Object.entries(counts).map(([part, value]) => ({ labels: { ...labels, part }, value }));
  return [{ name: "zhenxing_dataset_size", help: "How much the dataset holds, by part.", type: "gauge", samples }];
}
