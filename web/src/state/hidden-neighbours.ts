import type { ReadGraph } from "./filters/filter.ts";
import type { Via } from "./parts/grown.ts";
import { viaOf } from "./scope.ts";
import type { Shown } from "./shown.ts";

/** Neighbours of an entity that the filters let pass and that are not on the page, by the relations that lead to them. */
export interface HiddenGroup {
  readonly via: Via;
  readonly ids: readonly string[];
}

/** All neighbours that can still be shown, each once. */
export function hiddenNeighbours(graph: ReadGraph, id: string, { passing, entities }: Shown): readonly string[] {
  if (passing.size === entities.size || !graph.hasNode(id)) return [];
  return graph.neighbors(id).filter((other) => passing.has(other) && !entities.has(other));
}

/** The same by relation type and direction; a neighbour with several relations is in several groups. */
export function hiddenGroups(graph: ReadGraph, id: string, shown: Shown): readonly HiddenGroup[] {
  const hidden = new Set(hiddenNeighbours(graph, id, shown));
  const groups = new Map<string, { via: Via; ids: Set<string> }>();
  if (hidden.size === 0) return [];
  for (const relation of graph.edges(id)) {
    const other = graph.opposite(id, relation);
    if (!hidden.has(other)) continue;
    const via = viaOf(graph, id, relation);
    const key = `${via.relationType}.${via.direction}`;
    const group = groups.get(key) ?? { via, ids: new Set() };
    groups.set(key, group);
    group.ids.add(other);
  }
  return [...groups.values()].map(({ via, ids }) => ({ via, ids: [...ids] }));
}
