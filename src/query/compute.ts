import type { PolicyGraph } from "../graph/graph.ts";
import type { Metric } from "../graph/metrics/metric.ts";

/** A metric of a graph, to be computed. */
export interface Computation<Options, Result> {
  readonly metric: Metric<Options, Result>;
  readonly graph: PolicyGraph;
  readonly options: Options;
  /** About how many steps of some ten nanoseconds it takes. */
  readonly steps: number;
}

/**
 * Computes a metric; where, whoever asks need not know.
 * @throws the signal's reason once it has fired, as far as it is heard
 */
export type Compute = <Options, Result>(
  computation: Computation<Options, Result>,
  signal?: AbortSignal,
) => Promise<Result>;

/** Computes at once, where it is called. */
export const computeHere: Compute = async ({ metric, graph, options }) => metric.compute(graph, options);
