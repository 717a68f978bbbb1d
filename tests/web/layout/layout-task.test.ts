import { expect, test } from "vitest";
import { toLayoutGraph } from "../../../web/src/layout/layout-task.ts";

test("nodes stand in the order of the tables, whatever the order of the answer, with what layouts go by", () => {
  const graph = toLayoutGraph({
    ontology: {
      entityTypes: [
        { type: "DOCUMENT", plural: "文件", pluralEn: "Documents" },
        { type: "CITY", plural: "城市", pluralEn: "Cities" },
      ],
      relationTypes: [
        { type: "PART_OF", hierarchical: true },
        { type: "TARGETS", hierarchical: false },
      ],
    },
    subgraph: {
      entities: [
        { id: "city/b", type: "CITY", time: null, coordinates: { latitude: 41.5, longitude: 121.25 } },
        { id: "document/b", type: "DOCUMENT", time: "2003-10", coordinates: null },
        { id: "document/a", type: "DOCUMENT", time: "2001/..", coordinates: null },
      ],
      relations: [
        { id: "targets:1", type: "TARGETS", rank: null, source: { id: "document/a" }, target: { id: "city/b" } },
        { id: "part-of:1", type: "PART_OF", rank: 2, source: { id: "document/b" }, target: { id: "document/a" } },
      ],
    },
  });
  expect(graph.nodes()).toEqual(["document/a", "document/b", "city/b"]);
  expect(graph.edges()).toEqual(["part-of:1", "targets:1"]);
  expect(graph.getEdgeAttributes("part-of:1")).toEqual({ hierarchical: true, rank: 2 });
  expect(graph.getNodeAttributes("city/b")).toMatchObject({ coordinates: { latitude: 41.5, longitude: 121.25 } });
  expect(graph.getNodeAttribute("document/a", "time")).toMatchObject({ lastDay: Number.POSITIVE_INFINITY });
  expect(graph.getAttribute("types")[1]).toEqual({ name: "CITY", plural: { zh: "城市", en: "Cities" } });
});
