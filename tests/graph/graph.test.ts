import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/graph.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { dataset, ontology } from "../support/tiny.ts";

const graph = buildGraph(dataset, ontology);

describe("the graph of the tiny dataset", () => {
  test("has its entities as nodes, by their ids", () => {
    expect(graph.nodes().sort()).toEqual(dataset.entities.map(({ id }) => id));
    expect(graph.getNodeAttributes("city/jiyuan")).toMatchObject({ name: "𠮷原", type: "City" });
  });

  test("has its relations as edges, from source to target", () => {
    for (const { id, source, target } of dataset.relations) expect(graph.extremities(id)).toEqual([source, target]);
    expect(graph.size).toBe(dataset.relations.length);
  });

  test("keeps parallel relations apart", () => {
    expect(graph.edges("document/2003-pilot-list", "city/qingyan")).toHaveLength(2);
  });

  test("has no direction where the type is symmetric, and one where it is not", () => {
    const undirected = graph.filterEdges((_, __, ___, ____, _____, ______, isUndirected) => isUndirected);
    expect(undirected.map((id) => graph.getEdgeAttribute(id, "type"))).toEqual(Array(3).fill("paired-with"));
  });

  test("keeps an entity without relations", () => {
    expect(graph.degree("city/baihua")).toBe(0);
  });

  test("loses a node and the dataset does not", () => {
    const copy = buildGraph(dataset, ontology);
    copy.dropNode("city/qingyan");
    expect(copy.order).toBe(graph.order - 1);
    expect(dataset.entities.some(({ id }) => id === "city/qingyan")).toBe(true);
  });
});

test("every relation of any dataset is an edge, directed unless its type is symmetric", () => {
  fc.assert(
    fc.property(randomDatasets(), (random) => {
      const built = buildGraph(random, ontology);
      expect(built.order).toBe(random.entities.length);
      for (const relation of random.relations) {
        expect(built.getEdgeAttributes(relation.id)).toEqual(relation);
        expect(built.isUndirected(relation.id)).toBe(relation.type === "paired-with");
      }
    }),
  );
});
