import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PolicyGraph } from "../../../src/graph/graph.ts";
import { BETWEENNESS } from "../../../src/graph/metrics/betweenness.ts";
import { byLetter, distances, graphOf, graphs, weights } from "../../support/graphs.ts";

describe("betweenness", () => {
  test.each([
    ["of a path is that of its middle", "ab bc", { a: 0, b: 1, c: 0 }],
    ["of a longer path", "ab bc cd", { a: 0, b: 2 / 3, c: 2 / 3, d: 0 }],
    ["of a star is all at its centre", "xa xb xc", { a: 0, b: 0, c: 0, x: 1 }],
    ["of a square is shared by the two ways", "ab bc cd da", { a: 1 / 6, b: 1 / 6, c: 1 / 6, d: 1 / 6 }],
    ["of a whole graph is none", "ab bc ca", { a: 0, b: 0, c: 0 }],
    ["does not mind directions nor parallel relations", "ba bc bc cb", { a: 0, b: 1, c: 0 }],
    ["of two is none", "ab", { a: 0, b: 0 }],
  ])("%s", (_, pairs, expected) => {
    const values = byLetter(BETWEENNESS.compute(graphOf(pairs), {}));
    for (const [letter, value] of Object.entries(expected)) expect(values[letter]).toBeCloseTo(value, 12);
  });

  test("is what plain loops over all pairs count", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const values = BETWEENNESS.compute(graph, {});
        for (const id of graph.nodes()) expect(values.get(id)).toBeCloseTo(byPairs(graph, id), 10);
      }),
    );
  });
});

/** The share of the shortest paths of each two others that lead through an entity, over all pairs. */
function byPairs(graph: PolicyGraph, id: string): number {
  const rows = weights(graph);
  const apart = distances(graph);
  const count = (from: string, to: string): number =>
    from === to
      ? 1
      : [...(rows.get(from) ?? new Map()).keys()]
          .filter((next) => apart(next, to) === apart(from, to) - 1)
          .reduce((sum, next) => sum + count(next, to), 0);
  const others = graph.nodes().filter((other) => other !== id);
  if (others.length < 2) return 0;
  const shares = others.flatMap((from) =>
    others
      .filter(
        (to) => to !== from && Number.isFinite(apart(from, to)) && apart(from, id) + apart(id, to) === apart(from, to),
      )
      .map((to) => (count(from, id) * count(id, to)) / count(from, to)),
  );
  return shares.reduce((sum, share) => sum + share, 0) / (others.length * (others.length - 1));
}
