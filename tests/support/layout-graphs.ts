import { MultiGraph } from "graphology";
import type { LayoutEdge, LayoutGraph, LayoutNode } from "../../src/layouts/layout-graph.ts";
import { parseTime } from "../../src/model/time.ts";

/** A graph for layouts: nodes by id, with their type before the slash; edges as "source target" with what they are. */
export function layoutGraph(
  nodes: Readonly<Record<string, Omit<LayoutNode, "type" | "time"> & { readonly time?: string }>>,
  edges: Readonly<Record<string, LayoutEdge>> = {},
): LayoutGraph {
  const graph: LayoutGraph = new MultiGraph();
  const types = new Set(Object.keys(nodes).map(typeOf));
  graph.setAttribute(
    "types",
    [...types].map((name) => ({ name, plural: { zh: `${name}类`, en: `${name}s` } })),
  );
  for (const [id, { time, ...rest }] of Object.entries(nodes)) {
    graph.addNode(id, { ...rest, type: typeOf(id), time: time === undefined ? undefined : parseTime(time) });
  }
  for (const [ends, edge] of Object.entries(edges)) {
    const [source, target] = ends.split(" ");
    graph.addDirectedEdgeWithKey(ends, source, target, edge);
  }
  return graph;
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
