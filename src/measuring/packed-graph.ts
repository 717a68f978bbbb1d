import { MultiGraph } from "graphology";
import type { PolicyGraph } from "../graph/graph.ts";

/** What metrics read of a graph, in a form that one thread can hand to another: all in its order. */
export interface PackedGraph {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  /** Of each edge the places of its source and its target. */
  readonly ends: Int32Array;
  readonly undirected: Uint8Array;
}

export function packGraph(graph: PolicyGraph): PackedGraph {
  const ids = graph.nodes();
  const places = new Map(ids.map((id, place) => [id, place]));
  const ends = new Int32Array(2 * graph.size);
  const undirected = new Uint8Array(graph.size);
  let at = 0;
  graph.forEachEdge((_, __, source, target, ___, ____, isUndirected) => {
    ends[2 * at] = places.get(source) ?? 0;
    ends[2 * at + 1] = places.get(target) ?? 0;
    undirected[at++] = isUndirected ? 1 : 0;
  });
  return { ids, types: graph.mapNodes((_, { type }) => type), ends, undirected };
}

/** A graph of the same shape, of whose nodes the type alone is known and of whose edges nothing. */
export function unpackGraph({ ids, types, ends, undirected }: PackedGraph): PolicyGraph {
  const graph = new MultiGraph<{ type: string | undefined }>();
  for (const [place, id] of ids.entries()) graph.addNode(id, { type: types[place] });
  for (let at = 0; at < undirected.length; at++) {
    const [source, target] = [ids[ends[2 * at] ?? 0], ids[ends[2 * at + 1] ?? 0]];
    if (undirected[at]) graph.addUndirectedEdge(source, target);
    else graph.addDirectedEdge(source, target);
  }
  return graph as unknown as PolicyGraph; // No metric reads more of it.
}
