import { MultiGraph } from "graphology";
import type { EntityFacts, RelationFacts } from "../../../web/src/state/filters/filter.ts";

/**
 * A hub with three leaves, one of which is a city with a leaf of its own, and an agency that two hold:
 *
 *     task1, task2, fuxin — hub — moe — fuxin;   fuxin — mine;   moe ~ ndrc
 */
export function smallGraph(): MultiGraph<EntityFacts, RelationFacts> {
  const graph = new MultiGraph<EntityFacts, RelationFacts>();
  const types = {
    hub: "REGION",
    task1: "TASK",
    task2: "TASK",
    fuxin: "CITY",
    mine: "PROJECT",
    moe: "AGENCY",
    ndrc: "AGENCY",
  };
  for (const [id, entityType] of Object.entries(types)) graph.addNode(id, { entityType });
  const relations = [
    ["task1", "TARGETS", "hub"],
    ["task2", "TARGETS", "hub"],
    ["fuxin", "LOCATED_IN", "hub"],
    ["moe", "SERVES", "hub"],
    ["moe", "FUNDS", "fuxin"],
    ["mine", "LOCATED_IN", "fuxin"],
  ] as const;
  for (const [source, relationType, target] of relations)
    graph.addDirectedEdgeWithKey(`${source}-${target}`, source, target, { relationType });
  graph.addUndirectedEdgeWithKey("moe~ndrc", "moe", "ndrc", { relationType: "PAIRED_WITH" });
  return graph;
}
