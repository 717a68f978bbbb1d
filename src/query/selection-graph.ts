import { buildGraph, type PolicyGraph } from "../graph/graph.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import type { Selection } from "./selection.ts";
import { subgraph } from "./subgraph.ts";

/** A selection as a graph that can be measured. */
export type SelectionGraph = PolicyGraph;

/**
 * All that a selection names, whatever its limit; the entities by id, so that what depends on their order is the same each time.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered
 */
export async function selectionGraph(store: Store, ontology: Ontology, selection: Selection): Promise<SelectionGraph> {
  const { entities, relations } = await subgraph(store, ontology, { ...selection, limit: undefined });
  return buildGraph({ entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)), relations }, ontology);
}
