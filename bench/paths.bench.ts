import { bidirectional } from "graphology-shortest-path/unweighted.js";
import { bench, describe } from "vitest";
import { readOntology } from "../src/dataset/read-ontology.ts";
import { buildGraph } from "../src/graph/graph.ts";
import { MemoryStore } from "../src/store/memory/memory-store.ts";
import { randomDataset } from "./random-dataset.ts";

// The shortest path between two entities of 10,000: the store beside graphology-shortest-path.

const ontology = await readOntology("graph-data/ontology");
const dataset = randomDataset(ontology, 10_000, 40_000);
const store = new MemoryStore(dataset, ontology);
const graph = buildGraph(dataset, ontology);
const pairs = dataset.entities
  .slice(5000, 5050)
  .map(({ id }, index) => [id, dataset.entities[9000 + index]?.id ?? ""] as const);

describe("the shortest directed path of 50 pairs", () => {
  bench("store", async () => {
    for (const [from, to] of pairs)
      await store.paths({ from, to, maxDepth: 8, first: 1, filter: { direction: "out" } });
  });
  bench("graphology-shortest-path", () => {
    for (const [from, to] of pairs) bidirectional(graph, from, to);
  });
});
