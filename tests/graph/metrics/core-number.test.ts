import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CORE_NUMBER } from "../../../src/graph/metrics/core-number.ts";
import { byLetter, graphOf, graphs, weights } from "../../support/graphs.ts";

describe("core number", () => {
  test.each([
    ["of a path is one", "ab bc", "", { a: 1, b: 1, c: 1 }],
    ["of a star is one, its centre too", "xa xb xc xd", "", { a: 1, x: 1 }],
    ["of a triangle with a tail", "ab bc ca cd", "", { a: 2, b: 2, c: 2, d: 1 }],
    ["of four that are all joined", "ab ac ad bc bd cd de", "f", { a: 3, b: 3, c: 3, d: 3, e: 1, f: 0 }],
    ["does not mind directions nor parallel relations", "ab ba ab", "", { a: 1, b: 1 }],
  ])("%s", (_, pairs, alone, expected) => {
    expect(byLetter(CORE_NUMBER.compute(graphOf(pairs, alone), {}))).toMatchObject(expected);
  });

  test("is how long an entity stays when those with few neighbours are taken out, round by round", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const values = CORE_NUMBER.compute(graph, {});
        const rows = weights(graph);
        for (const id of graph.nodes()) {
          for (let k = 0; k <= graph.order; k++) {
            const left = new Set(graph.nodes());
            const few = (each: string) =>
              [...(rows.get(each) ?? new Map()).keys()].filter((other) => left.has(other)).length < k;
            for (let gone = [...left].filter(few); gone.length > 0; gone = [...left].filter(few))
              for (const each of gone) left.delete(each);
            expect((values.get(id) ?? -1) >= k).toBe(left.has(id));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
