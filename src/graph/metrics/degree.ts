import { GRAPHOLOGY } from "./graphology.ts";
import type { Ranking } from "./metric.ts";

/** How many relations each entity has within the graph. */
export const DEGREE: Ranking = {
  name: "degree",
  description: {
    zh: "度：选集之内与该实体相连的关系数，平行关系各计一次。",
    en: "Degree: how many relations the entity has within the selection, parallel ones each.",
  },
  library: GRAPHOLOGY,
  parameters: () => ({}),
  cost: ({ order }) => 100 * order,
  compute: (graph) => new Map(graph.mapNodes((id) => [id, graph.degree(id)])),
};
