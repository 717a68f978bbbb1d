import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../../src/graph/graph.ts";
import { PROJECTION } from "../../../src/graph/metrics/projection.ts";
import { graphs } from "../../support/graphs.ts";
import { dataset, ontology } from "../../support/tiny.ts";

const TYPES = ["City", "Agency", "Task", "Unknown"];

describe("a projection", () => {
  test("pairs the agencies that issue together", () => {
    const relations = dataset.relations.filter(({ type }) => type === "issued");
    const graph = buildGraph({ entities: dataset.entities, relations }, ontology);
    expect(PROJECTION.compute(graph, { of: "Agency", through: "Document" })).toEqual([
      {
        ends: ["agency/planning-commission", "agency/treasury"],
        shared: ["document/1984-transition-notice"],
        similarity: 1 / 2,
      },
    ]);
  });

  test("of a type that is not there has no pairs", () => {
    const graph = buildGraph(dataset, ontology);
    expect(PROJECTION.compute(graph, { of: "Agency", through: "Nothing" })).toEqual([]);
    expect(PROJECTION.compute(graph, { of: "Nothing", through: "Agency" })).toEqual([]);
  });

  test("has each two that share with all that they share, by plain loops over relations; also through their own type", () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...TYPES), fc.constantFrom(...TYPES), (graph, of, through) => {
        const typeOf = (id: string) => graph.getNodeAttributes(id).type;
        const joined = (id: string) => {
          const ends = graph.edges().map((edge) => [graph.source(edge), graph.target(edge)]);
          const others = ends.filter((pair) => pair.includes(id)).flatMap((pair) => pair.filter((end) => end !== id));
          return new Set(others.filter((end) => typeOf(end) === through));
        };
        const members = graph
          .nodes()
          .filter((id) => typeOf(id) === of)
          .sort();
        const expected = members.flatMap((a, index) =>
          members.slice(index + 1).flatMap((b) => {
            const [one, other] = [joined(a), joined(b)];
            const shared = [...one].filter((id) => other.has(id)).sort();
            const similarity = shared.length / new Set([...one, ...other]).size;
            return shared.length === 0 ? [] : [{ ends: [a, b], shared, similarity }];
          }),
        );
        const found = PROJECTION.compute(graph, { of, through });
        const key = ({ ends }: { readonly ends: readonly string[] }) => ends.join(" ");
        expect([...found].sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(expected);
      }),
    );
  });
});
