import { centrality } from "graphology-metrics";
import library from "graphology-metrics/package.json" with { type: "json" };
import { simpleGraph, simpleGraphCost } from "../simple-graph.ts";
import type { Ranking } from "./metric.ts";

/** The difference of two rounds, per entity, under which the values have settled; enough rounds for a damping of 0.99. */
const TOLERANCE = 1e-12;
const MOST_ROUNDS = 5_000;

/** Where someone is to be found who follows relations at random, and now and then starts anywhere. */
export const PAGE_RANK: Ranking = {
  name: "pageRank",
  description: {
    zh: "PageRank：沿关系随机行走的访问者停留在该实体的概率（Page 等，1999）；平行关系按条数加权。",
    en: "PageRank: the probability of meeting at the entity someone who follows relations at random (Page et al. 1999); parallel relations weigh by their number.",
  },
  library,
  parameters: ({ damping = 0.85, directed = true }) => ({ damping, directed, tolerance: TOLERANCE }),
  bounds: { damping: [0, 0.99] },
  cost: (graph, { damping = 0.85 }) => simpleGraphCost(graph) + rounds(damping) * (graph.order + graph.size),
  compute(graph, { damping = 0.85, directed = true }) {
    // The library has no answer for a graph without nodes.
    if (graph.order === 0) return new Map();
    const options = {
      alpha: damping,
      tolerance: TOLERANCE,
      maxIterations: MOST_ROUNDS,
      getEdgeWeight: "weight",
    } as const;
    return new Map(Object.entries(centrality.pagerank(simpleGraph(graph, { directed }), options)));
  },
};

/** What is left to settle shrinks by the damping each round. */
function rounds(damping: number): number {
  return damping === 0 ? 1 : Math.ceil(Math.log(TOLERANCE) / Math.log(damping));
}
