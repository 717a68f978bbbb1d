import { bench, describe } from "vitest";
import { readOntology } from "../src/dataset/read-ontology.ts";
import { buildGraph, type PolicyGraph } from "../src/graph/graph.ts";
import { neighborhood } from "../src/query/neighborhood.ts";
import { MemoryStore } from "../src/store/memory/memory-store.ts";
import { randomDataset } from "./random-dataset.ts";

// Neighbours of one entity and of two steps: the store's columns beside graphology's own iteration, on 10,000 entities.

const ontology = await readOntology("graph-data/ontology");
const dataset = randomDataset(ontology, 10_000, 40_000);
const store = new MemoryStore(dataset, ontology);
const graph = buildGraph(dataset, ontology);
const ids = dataset.entities.slice(0, 200).map(({ id }) => id);
const types = ontology.relationTypes.slice(0, 20).map(({ name }) => name);
const wanted = new Set(types);

function hopsByGraphology(from: PolicyGraph, id: string) {
  const hops: { relation: string; entity: string }[] = [];
  from.forEachEdge(id, (relation, { type }, source, target) => {
    if (wanted.has(type)) hops.push({ relation, entity: source === id ? target : source });
  });
  return hops;
}

describe("neighbours of 200 entities over 20 of the relation types", () => {
  bench("store", async () => void (await store.neighbors(ids, { types })));
  bench("graphology", () => void ids.map((id) => hopsByGraphology(graph, id)));
});

describe("all within two steps of one hub over 20 of the relation types", () => {
  const hub = ids[0] ?? "";
  bench("store", async () => void (await neighborhood(store, [hub], { depth: 2, filter: { types } })));
  bench("graphology", () => {
    const found = new Set([hub]);
    for (let step = 0, frontier = [hub]; step < 2; step++) {
      frontier = frontier
        .flatMap((id) => hopsByGraphology(graph, id).map(({ entity }) => entity))
        .filter((id) => !found.has(id));
      for (const id of frontier) found.add(id);
    }
  });
});
