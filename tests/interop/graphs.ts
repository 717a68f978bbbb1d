import { randomDataset } from "../../bench/random-dataset.ts";
import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { openKnowledgeBase } from "../../src/knowledge-base.ts";
import { openStore } from "../../src/store/open-store.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { oddGraph } from "../support/odd-graph.ts";

/** Each file at least once, by readers that are not long about it. */
const LARGE_READERS = [
  ...["graphml by python-igraph", "graphml by xmllint, schema", "gexf by Gephi", "gexf by xmllint, schema"],
  ...["csv by pandas", "json by NetworkX", "graphology by graphology", "cytoscape by Cytoscape.js"],
  ...["pajek by python-igraph", "dot by Graphviz", "turtle by raptor"],
  ...["json-ld by jsonld-streaming-parser", "cypher by Neo4j"],
  ...["graphml by NetworkX", "gexf version=1.2 by xmllint"],
];

/** The graphs that are written, by the name of their column. */
export const GRAPHS: readonly {
  readonly name: string;
  readonly title: string;
  readonly make: () => Promise<ExportGraph>;
  /** The only files that are read, each with its reader; all where undefined. */
  readonly readers?: readonly string[];
}[] = [
  { name: "bundled", title: "bundled: 947 and 1,866", make: bundled },
  { name: "hostile", title: "hostile: 30 and 112", make: hostileGraph },
  { name: "odd", title: "odd: 83 and 284", make: oddGraph },
  { name: "single", title: "1 and 0", make: () => part("city/fuxin") },
  { name: "empty", title: "0 and 0", make: () => part() },
  { name: "large", title: "20,000 and 100,000", make: large, readers: LARGE_READERS },
];

async function bundled(): Promise<ExportGraph> {
  const { store, ontology } = await openKnowledgeBase("graph-data/northeast-revitalization");
  return collect(store, ontology, {});
}

/** These entities alone. */
async function part(...ids: readonly string[]): Promise<ExportGraph> {
  const { store, ontology } = await openKnowledgeBase("graph-data/northeast-revitalization");
  return collect(store, ontology, { ids });
}

/** 20,000 nodes with 100,000 edges. */
async function large(): Promise<ExportGraph> {
  const { ontology } = await openKnowledgeBase("graph-data/northeast-revitalization");
  return collect(openStore(randomDataset(ontology, 20_000, 100_000), ontology), ontology, {});
}
