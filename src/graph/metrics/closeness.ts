import { centrality } from "graphology-metrics";
import library from "graphology-metrics/package.json" with { type: "json" };
import { simpleGraph, simpleGraphCost } from "../simple-graph.ts";
import type { Ranking } from "./metric.ts";

/** How near each entity is to all others. */
export const CLOSENESS: Ranking = {
  name: "closeness",
  description: {
    zh: "接近中心性：该实体到可达实体平均距离的倒数，乘以可达实体所占比例（Wasserman 与 Faust 1994），0 至 1；不计关系方向与条数。",
    en: "Closeness: one over the mean distance to the entities that can be reached, times their share of all others (Wasserman and Faust 1994), 0 to 1; whatever the direction and number of relations.",
  },
  library,
  parameters: () => ({ directed: false, weighted: false, wassermanFaust: true }),
  cost: (graph) => simpleGraphCost(graph) + 3 * graph.order * (graph.order + 2 * graph.size),
  compute(graph) {
    // The library has no answer for a graph without nodes.
    if (graph.order === 0) return new Map();
    return new Map(Object.entries(centrality.closeness(simpleGraph(graph), { wassermanFaust: true })));
  },
};
