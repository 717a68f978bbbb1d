import { parentPort } from "node:worker_threads";
import { METRICS } from "../graph/metrics/index.ts";
import { type PackedGraph, unpackGraph } from "./packed-graph.ts";

// A thread that computes what it is asked for, one metric after another.

/** What the thread is asked: a metric by its name. */
export interface Order {
  readonly metric: string;
  readonly graph: PackedGraph;
  readonly options: unknown;
}

/** What comes back: the metric's own result, or why there is none. */
export type Reply = { readonly result: unknown } | { readonly error: unknown };

const metrics = new Map(METRICS.map((metric) => [metric.name, metric]));

parentPort?.on("message", (order: Order) => parentPort?.postMessage(answer(order)));

function answer({ metric: name, graph, options }: Order): Reply {
  const metric = metrics.get(name);
  if (!metric) return { error: new Error(`There is no metric "${name}".`) };
  try {
    return { result: metric.compute(unpackGraph(graph), options as never) }; // The options that the metric was asked with.
  } catch (error) {
    return { error };
  }
}
