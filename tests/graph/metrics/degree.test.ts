import fc from "fast-check";
import { expect, test } from "vitest";
import { DEGREE } from "../../../src/graph/metrics/degree.ts";
import { byLetter, graphOf, graphs } from "../../support/graphs.ts";

test("degree counts parallel relations each, and those of either direction", () => {
  expect(byLetter(DEGREE.compute(graphOf("ab ab ba bc", "d"), {}))).toEqual({ a: 3, b: 4, c: 1, d: 0 });
});

test("degree is how often an entity is an end, by plain loops", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const ends = graph.edges().flatMap((edge) => [graph.source(edge), graph.target(edge)]);
      for (const [id, value] of DEGREE.compute(graph, {})) expect(value).toBe(ends.filter((end) => end === id).length);
    }),
  );
});
