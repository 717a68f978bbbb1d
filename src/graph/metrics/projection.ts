import type { PolicyGraph } from "../graph.ts";
import { GRAPHOLOGY } from "./graphology.ts";
import type { Pair, Projection } from "./metric.ts";

/** Which entities of one type are joined to the same entities of another: agencies by the documents that they issue together. */
export const PROJECTION: Projection = {
  name: "projection",
  description: {
    zh: "二分图投影：同一类型的两个实体，若选集之内都与另一类型的某实体有关系，即以其相连；权重为共有者的数目，相似度为 Jaccard 系数。",
    en: "Bipartite projection: two entities of one type are joined by those of another that both have a relation to within the selection; the weight is how many they share, the similarity is Jaccard's.",
  },
  library: GRAPHOLOGY,
  parameters: ({ of, through }) => ({ of, through }),
  cost: (graph, { of, through }) =>
    membersOf(graph, through).reduce((steps, id) => steps + 20 * ofType(graph, id, of).length ** 2, 100 * graph.order),
  compute(graph, { of, through }) {
    const shared = new Map<string, Map<string, string[]>>();
    for (const id of membersOf(graph, through)) {
      const joined = ofType(graph, id, of).sort();
      for (const [index, a] of joined.entries()) {
        const row = shared.get(a) ?? new Map<string, string[]>();
        shared.set(a, row);
        for (const b of joined.slice(index + 1)) {
          const both = row.get(b);
          if (both) both.push(id);
          else row.set(b, [id]);
        }
      }
    }
    const reach = new Map([...shared.keys()].map((id) => [id, ofType(graph, id, through).length]));
    return [...shared].flatMap(([a, row]) =>
      [...row].map(([b, both]): Pair => {
        const either = (reach.get(a) ?? 0) + (reach.get(b) ?? 0) - both.length;
        return { ends: [a, b], shared: both, similarity: both.length / either };
      }),
    );
  },
};

function membersOf(graph: PolicyGraph, type: string): string[] {
  return graph.filterNodes((_, entity) => entity.type === type).sort();
}

/** The neighbours of a type, itself not among them. */
function ofType(graph: PolicyGraph, id: string, type: string): string[] {
  return graph.filterNeighbors(id, (neighbor, entity) => neighbor !== id && entity.type === type);
}
