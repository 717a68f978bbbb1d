import fc from "fast-check";
import { buildGraph, type PolicyGraph } from "../../src/graph/graph.ts";
import { randomDatasets } from "./random-dataset.ts";
import { entity, relation } from "./sources.ts";
import { ontology } from "./tiny.ts";

/** A graph of cities, one for each letter, with a relation for each two letters: `graphOf("ab bc")` is a path of three. */
export function graphOf(pairs: string, alone = ""): PolicyGraph {
  const ends = pairs.split(" ").filter(Boolean);
  const names = [...new Set([...pairs.replaceAll(" ", ""), ...alone])].sort();
  const relations = ends.map(([a, b], index) => relation("funds", `city/${a}`, `city/${b}`, { id: `r${index}` }));
  return buildGraph({ entities: names.map((name) => entity(`city/${name}`, "City")), relations }, ontology);
}

/** The numbers of a ranking by letter. */
export function byLetter(values: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...values].map(([id, value]) => [id.replace("city/", ""), value]));
}

/** Small multigraphs, directed and symmetric relations mixed. */
export const graphs = fc
  .oneof(randomDatasets(), randomDatasets({ relations: 40 }))
  .map((dataset) => buildGraph(dataset, ontology));

/** Who is joined to whom, each way and by how many relations, by plain loops; loops are left out. */
export function weights(graph: PolicyGraph, { directed = false } = {}): Map<string, Map<string, number>> {
  const rows = new Map(graph.nodes().map((id) => [id, new Map<string, number>()]));
  const add = (a: string, b: string) => rows.get(a)?.set(b, (rows.get(a)?.get(b) ?? 0) + 1);
  for (const edge of graph.edges()) {
    const [a, b] = [graph.source(edge), graph.target(edge)];
    if (a === b) continue;
    add(a, b);
    if (!directed || graph.isUndirected(edge)) add(b, a);
  }
  return rows;
}

/** How many steps apart each two are, whatever the direction (Floyd and Warshall). */
export function distances(graph: PolicyGraph): (a: string, b: string) => number {
  const ids = graph.nodes();
  const rows = weights(graph);
  const far = new Map(
    ids.flatMap((a) => ids.map((b) => [`${a} ${b}`, a === b ? 0 : rows.get(a)?.has(b) ? 1 : Infinity])),
  );
  const at = (a: string, b: string) => far.get(`${a} ${b}`) ?? Infinity;
  for (const via of ids) {
    for (const a of ids) for (const b of ids) far.set(`${a} ${b}`, Math.min(at(a, b), at(a, via) + at(via, b)));
  }
  return at;
}
