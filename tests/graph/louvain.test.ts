import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import modularityModule from "graphology-metrics/graph/modularity.js";
import { describe, expect, test } from "vitest";
import project from "../../package.json" with { type: "json" };
import { LOUVAIN, louvain } from "../../src/graph/louvain.ts";
import { random } from "../../src/graph/random.ts";

// CommonJS modules whose export is the function itself; their types say it is the member `default`.
const library = louvainModule as unknown as typeof louvainModule.default;
const modularity = modularityModule as unknown as typeof modularityModule.default;

/** Ends of edges between 200 nodes in ten blocks, nine in ten of them within a block. */
function blocks(seed: number): number[] {
  const next = random(seed);
  return Array.from({ length: 900 }, () => {
    const source = Math.floor(next() * 200);
    const target = next() < 0.9 ? (source - (source % 20) + Math.floor(next() * 20)) % 200 : Math.floor(next() * 200);
    return [source, target];
  }).flat();
}

function graphOf(order: number, ends: readonly number[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < order; node += 1) graph.addNode(node);
  for (let at = 0; at < ends.length; at += 2) {
    if (ends[at] === ends[at + 1]) continue;
    graph.updateEdge(ends[at], ends[at + 1], ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return graph;
}

describe("the Louvain method", () => {
  test.each([1, 2, 3, 4, 5, 6])("finds groups as good as the library's (graph %i)", (seed) => {
    const ends = blocks(seed);
    const graph = graphOf(200, ends);
    const groups = louvain(200, ends);
    const ours = modularity(graph, {
      getNodeCommunity: (id: string) => groups[Number(id)] ?? -1,
      getEdgeWeight: "weight",
    });
    const theirs = library.detailed(graph, { getEdgeWeight: "weight", rng: random(1) }).modularity;
    expect(ours).toBeGreaterThan(theirs - 0.01);
  });

  test("keeps apart what nothing joins, and together what all joins", () => {
    const triangles = [0, 1, 1, 2, 2, 0, 3, 4, 4, 5, 5, 3];
    expect([...louvain(7, triangles)]).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  test("has groups of nothing for nothing, and one each where no edge is", () => {
    expect([...louvain(0, [])]).toEqual([]);
    expect([...louvain(3, [1, 1])]).toEqual([0, 1, 2]);
  });

  test("finds the same for the same seed", () => {
    const ends = blocks(7);
    expect([...louvain(200, ends, 3)]).toEqual([...louvain(200, ends, 3)]);
  });

  test("is cited as this program", () => {
    expect(LOUVAIN).toEqual({ name: project.name, version: project.version });
  });
});
