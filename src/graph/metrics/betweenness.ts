import { centrality } from "graphology-metrics";
import library from "graphology-metrics/package.json" with { type: "json" };
import { simpleGraph, simpleGraphCost } from "../simple-graph.ts";
import type { Ranking } from "./metric.ts";

/** How many of the shortest paths between others lead through each entity. */
export const BETWEENNESS: Ranking = {
  name: "betweenness",
  description: {
    zh: "中介中心性：其余实体两两之间的最短路径经过该实体的比例（Brandes 2001），0 至 1；不计关系方向与条数。",
    en: "Betweenness: the share of the shortest paths between all other entities that leads through the entity (Brandes 2001), 0 to 1; whatever the direction and number of relations.",
  },
  library,
  parameters: () => ({ directed: false, weighted: false, normalized: true }),
  cost: (graph) => simpleGraphCost(graph) + 4 * graph.order * (graph.order + 2 * graph.size),
  compute(graph) {
    // The library has no answer for a graph without nodes.
    if (graph.order === 0) return new Map();
    const options = { getEdgeWeight: null, normalized: true };
    return new Map(Object.entries(centrality.betweenness(simpleGraph(graph), options)));
  },
};
