import { MultiGraph } from "graphology";
import type { LayoutColumns } from "../../../src/graph/layout-columns.ts";
import type { LayoutGraph } from "../../../src/layouts/layout-graph.ts";
import { parseTime } from "../../../src/model/time.ts";

/** What the worker is asked to do. */
export interface LayoutTask {
  readonly name: string;
  readonly seed: number;
  readonly centre: string | undefined;
  readonly columns: LayoutColumns;
}

/** The graph as layouts read it, its nodes and edges in the order of the rows. */
export function toLayoutGraph({ types, entities, relations }: LayoutColumns): LayoutGraph {
  const graph: LayoutGraph = new MultiGraph();
  graph.setAttribute("types", types);
  for (const [row, id] of entities.id.entries()) {
    const [time, latitude, longitude] = [entities.time[row], entities.latitude[row], entities.longitude[row]];
    graph.addNode(id, {
      type: types[entities.type[row] ?? -1]?.name ?? "",
      time: time ? parseTime(time) : undefined,
      coordinates: latitude == null || longitude == null ? undefined : { latitude, longitude },
    });
  }
  for (const [row, id] of relations.id.entries()) {
    const [source, target] = [relations.source[row], relations.target[row]].map((end) => entities.id[end ?? -1]);
    const edge = { hierarchical: relations.hierarchical[row] === 1, rank: relations.rank[row] ?? undefined };
    graph.addDirectedEdgeWithKey(id, source, target, edge);
  }
  return graph;
}
