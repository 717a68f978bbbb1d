import { expect, test } from "vitest";
import { buildGraph } from "../../../src/graph/graph.ts";
import { toLayoutGraph as fromDataset, type LayoutGraph } from "../../../src/layouts/layout-graph.ts";
import { layoutColumns } from "../../../src/query/layout-columns.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { toLayoutGraph } from "../../../web/src/layout/layout-task.ts";
import { dataset, ontology } from "../../support/tiny.ts";

const nodes = (graph: LayoutGraph) => Object.fromEntries(graph.mapNodes((id, node) => [id, node]));
const edges = (graph: LayoutGraph) =>
  Object.fromEntries(graph.mapEdges((id, edge, source, target) => [id, { ...edge, source, target }]));

test("the graph that is laid out in the page is the one that the command lays out, in the order of its columns", async () => {
  const columns = await layoutColumns(openStore(dataset, ontology), ontology, {});
  const here = toLayoutGraph(JSON.parse(JSON.stringify(columns)));
  const there = fromDataset(buildGraph(dataset, ontology), ontology);
  expect(nodes(here)).toEqual(nodes(there));
  expect(edges(here)).toEqual(edges(there));
  expect([here.nodes(), here.edges()]).toEqual([columns.entities.id, columns.relations.id]);
  expect(here.getAttribute("types").map(({ name }) => name)).toEqual(ontology.entityTypes.map(({ name }) => name));
});
