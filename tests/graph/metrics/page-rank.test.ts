import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PolicyGraph } from "../../../src/graph/graph.ts";
import { PAGE_RANK } from "../../../src/graph/metrics/page-rank.ts";
import { byLetter, graphOf, graphs, weights } from "../../support/graphs.ts";

describe("PageRank", () => {
  test("is the same for all where all are alike", () => {
    for (const directed of [true, false]) {
      const values = byLetter(PAGE_RANK.compute(graphOf("ab bc cd da"), { directed }));
      for (const value of Object.values(values)) expect(value).toBeCloseTo(0.25, 12);
    }
  });

  test("of two entities with one relation is what can be worked out by hand", () => {
    // b = 0.075 + 0.85 (a + b / 2), a = 0.075 + 0.85 b / 2, for whoever is at b starts again anywhere.
    const { a, b } = byLetter(PAGE_RANK.compute(graphOf("ab"), {}));
    expect(a).toBeCloseTo(1 / 2.85, 10);
    expect(b).toBeCloseTo(1.85 / 2.85, 10);
  });

  test("follows directions unless told otherwise", () => {
    const star = graphOf("ax bx cx");
    expect(byLetter(PAGE_RANK.compute(star, {})).x).toBeGreaterThan(0.5);
    const out = byLetter(PAGE_RANK.compute(graphOf("xa xb xc"), {}));
    expect(out.x).toBeLessThan(out.a ?? 0);
    const either = byLetter(PAGE_RANK.compute(graphOf("xa xb xc"), { directed: false }));
    expect(either.x).toBeGreaterThan(either.a ?? 1);
  });

  test("is the same everywhere without damping, whatever the relations", () => {
    for (const value of PAGE_RANK.compute(graphOf("ab ab bc"), { damping: 0 }).values())
      expect(value).toBeCloseTo(1 / 3, 12);
  });

  test("is what plain rounds over all pairs come to, and sums to one", () => {
    const options = fc.record({ damping: fc.constantFrom(0, 0.5, 0.85, 0.99), directed: fc.boolean() });
    fc.assert(
      fc.property(graphs, options, (graph, { damping, directed }) => {
        const expected = byRounds(graph, damping, directed);
        const values = PAGE_RANK.compute(graph, { damping, directed });
        for (const [id, value] of values) expect(value).toBeCloseTo(expected.get(id) ?? -1, 8);
        expect([...values.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 8);
      }),
    );
  });
});

function byRounds(graph: PolicyGraph, damping: number, directed: boolean): Map<string, number> {
  const rows = weights(graph, { directed });
  const ids = graph.nodes();
  let values = new Map(ids.map((id) => [id, 1 / ids.length]));
  for (let round = 0; round < 3000; round++) {
    const next = new Map(ids.map((id) => [id, (1 - damping) / ids.length]));
    for (const [from, row] of rows) {
      const total = [...row.values()].reduce((sum, weight) => sum + weight, 0);
      const value = values.get(from) ?? 0;
      const shares =
        total === 0
          ? ids.map((to) => [to, 1 / ids.length] as const)
          : [...row].map(([to, w]) => [to, w / total] as const);
      for (const [to, share] of shares) next.set(to, (next.get(to) ?? 0) + damping * value * share);
    }
    values = next;
  }
  return values;
}
