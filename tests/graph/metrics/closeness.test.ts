import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLOSENESS } from "../../../src/graph/metrics/closeness.ts";
import { byLetter, distances, graphOf, graphs } from "../../support/graphs.ts";

describe("closeness", () => {
  test.each([
    ["of a path", "ab bc", "", { a: 2 / 3, b: 1, c: 2 / 3 }],
    ["of a star", "xa xb xc", "", { a: 3 / 5, x: 1 }],
    ["counts what cannot be reached", "ab", "c", { a: 1 / 2, b: 1 / 2, c: 0 }],
    ["does not mind directions nor parallel relations", "ba bc cb", "", { a: 2 / 3, b: 1, c: 2 / 3 }],
    ["of one alone is none", "", "a", { a: 0 }],
  ])("%s", (_, pairs, alone, expected) => {
    const values = byLetter(CLOSENESS.compute(graphOf(pairs, alone), {}));
    for (const [letter, value] of Object.entries(expected)) expect(values[letter]).toBeCloseTo(value, 12);
  });

  test("is what plain loops over all distances come to", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const apart = distances(graph);
        const ids = graph.nodes();
        const values = CLOSENESS.compute(graph, {});
        for (const id of ids) {
          const near = ids
            .filter((other) => other !== id)
            .map((other) => apart(id, other))
            .filter(Number.isFinite);
          const total = near.reduce((sum, distance) => sum + distance, 0);
          const expected = total === 0 ? 0 : (near.length / total) * (near.length / (ids.length - 1));
          expect(values.get(id)).toBeCloseTo(expected, 12);
        }
      }),
    );
  });
});
