import { DirectedGraph, UndirectedGraph } from "graphology";
import type { PolicyGraph } from "./graph.ts";

/** At most one edge between two entities, which weighs as much as the relations that it stands for are many. */
export type SimpleGraph = UndirectedGraph<object, Weight> | DirectedGraph<object, Weight>;

export interface Weight {
  readonly weight: number;
}

/** About how many steps of ten nanoseconds it takes to make one. */
export function simpleGraphCost({ order, size }: PolicyGraph): number {
  return 100 * order + 600 * size;
}

/** The graph with parallel relations made one; a directed one has an edge either way for what is symmetric. Loops are left out. */
export function simpleGraph(graph: PolicyGraph, { directed = false } = {}): SimpleGraph {
  const simple: SimpleGraph = directed ? new DirectedGraph() : new UndirectedGraph();
  const join = (source: string, target: string) =>
    simple.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
  graph.forEachNode((id) => simple.addNode(id));
  graph.forEachEdge((_, __, source, target, ___, ____, undirected) => {
    if (source === target) return;
    join(source, target);
    if (directed && undirected) join(target, source);
  });
  return simple;
}
