import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PolicyGraph } from "../../../src/graph/graph.ts";
import { COMMUNITIES } from "../../../src/graph/metrics/communities.ts";
import { graphOf, graphs, weights } from "../../support/graphs.ts";

const TWO_CLIQUES = "ab ac ad bc bd cd ef eg eh fg fh gh de";
const letters = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => [...group].sort().join("").replaceAll("city/", "")).sort();

describe("communities", () => {
  test.each([1, 2, 3, -7])("of two cliques with one relation between them are the cliques, with seed %i", (seed) => {
    const { groups, modularity } = COMMUNITIES.compute(graphOf(TWO_CLIQUES), { seed });
    expect(letters(groups)).toEqual(["abcd", "efgh"]);
    expect(modularity).toBeCloseTo(12 / 13 - 2 * (13 / 26) ** 2, 12);
  });

  test("go by how many relations there are between two", () => {
    expect(letters(COMMUNITIES.compute(graphOf("ab ab ab bc cd cd cd"), {}).groups)).toEqual(["ab", "cd"]);
  });

  test("are more and smaller the higher the resolution", () => {
    const count = (resolution: number) => COMMUNITIES.compute(graphOf(TWO_CLIQUES), { resolution }).groups.length;
    expect([count(0.01), count(1), count(100)]).toEqual([1, 2, 8]);
  });

  test("of entities without relations are each its own, with no modularity", () => {
    const { groups, modularity } = COMMUNITIES.compute(graphOf("", "abc"), {});
    expect(letters(groups)).toEqual(["a", "b", "c"]);
    expect(modularity).toBeUndefined();
  });

  test("have the modularity that its definition gives, never less than each alone, and never across components", () => {
    fc.assert(
      fc.property(graphs, fc.integer(), fc.constantFrom(0.5, 1, 2), (graph, seed, resolution) => {
        const { groups, modularity = Number.NaN } = COMMUNITIES.compute(graph, { seed, resolution });
        if (graph.edges().every((edge) => graph.isSelfLoop(edge))) return;
        expect(modularity).toBeCloseTo(byDefinition(graph, groups, resolution), 9);
        const alone = byDefinition(
          graph,
          graph.nodes().map((id) => [id]),
          resolution,
        );
        expect(modularity).toBeGreaterThanOrEqual(alone - 1e-9);
      }),
    );
  });

  test("are the same for the same seed", () => {
    fc.assert(
      fc.property(graphs, fc.integer(), (graph, seed) => {
        expect(COMMUNITIES.compute(graph, { seed })).toEqual(COMMUNITIES.compute(graph, { seed }));
      }),
      { numRuns: 50 },
    );
  });
});

/** Of all ends of relations, the share within groups less what chance would put there (Newman and Girvan 2004). */
function byDefinition(graph: PolicyGraph, groups: readonly (readonly string[])[], resolution: number): number {
  const rows = weights(graph);
  const strength = (id: string) => [...(rows.get(id)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
  const total = graph.nodes().reduce((sum, id) => sum + strength(id), 0);
  const parts = groups.flatMap((group) =>
    group.flatMap((a) =>
      group.map((b) => (rows.get(a)?.get(b) ?? 0) - (resolution * strength(a) * strength(b)) / total),
    ),
  );
  return parts.reduce((sum, part) => sum + part, 0) / total;
}
