import louvainModule from "graphology-communities-louvain";
import library from "graphology-communities-louvain/package.json" with { type: "json" };
import { random } from "../random.ts";
import { simpleGraph, simpleGraphCost } from "../simple-graph.ts";
import type { Grouping } from "./metric.ts";

// A CommonJS module whose export is the function itself; its types say it is the member `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Groups that have more relations within than between them. */
export const COMMUNITIES: Grouping = {
  name: "communities",
  description: {
    zh: "社群：使模块度尽可能大的划分（Louvain 方法，Blondel 等 2008）；不计关系方向，平行关系按条数加权；种子相同则结果相同。",
    en: "Communities: the partition with the most modularity that the Louvain method finds (Blondel et al. 2008); whatever the direction of relations, parallel ones weigh by their number; the same for the same seed.",
  },
  library,
  parameters: ({ resolution = 1, seed = 1 }) => ({ directed: false, weighted: true, resolution, seed }),
  bounds: { resolution: [0.01, 100] },
  cost: (graph) => simpleGraphCost(graph) + 500 * (graph.order + graph.size),
  compute(graph, { resolution = 1, seed = 1 }) {
    const options = { getEdgeWeight: "weight", resolution, rng: random(seed) } as const;
    const simple = simpleGraph(graph);
    const { communities, modularity } = louvain.detailed(simple, options);
    const groups = new Map<number, string[]>();
    for (const [id, community] of Object.entries(communities)) {
      const group = groups.get(community);
      if (group) group.push(id);
      else groups.set(community, [id]);
    }
    // Modularity is a share of the relations: of none it is nothing.
    return { groups: [...groups.values()], ...(simple.size > 0 && { modularity }) };
  },
};
