import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPONENTS } from "../../../src/graph/metrics/components.ts";
import { distances, graphOf, graphs } from "../../support/graphs.ts";

describe("components", () => {
  test("hold together by relations of either direction, and one alone is one", () => {
    const { groups, modularity } = COMPONENTS.compute(graphOf("ab cb de", "f"), {});
    expect(groups.map((group) => [...group].sort().join(" ").replaceAll("city/", "")).sort()).toEqual([
      "a b c",
      "d e",
      "f",
    ]);
    expect(modularity).toBeUndefined();
  });

  test("have a path within and none between, by all distances", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const apart = distances(graph);
        const { groups } = COMPONENTS.compute(graph, {});
        const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index])));
        for (const a of graph.nodes()) {
          for (const b of graph.nodes()) expect(groupOf.get(a) === groupOf.get(b)).toBe(Number.isFinite(apart(a, b)));
        }
      }),
    );
  });
});
