import { MultiGraph } from "graphology";
import type { Dataset } from "../model/dataset.ts";
import type { Entity } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { Ontology } from "../ontology/ontology.ts";

/** A dataset's entities as nodes and relations as edges, by their ids; symmetric relations are undirected edges. */
export type PolicyGraph = MultiGraph<Entity, Relation>;

export function buildGraph(
  { entities, relations }: Pick<Dataset, "entities" | "relations">,
  ontology: Ontology,
): PolicyGraph {
  const graph: PolicyGraph = new MultiGraph();
  for (const entity of entities) graph.addNode(entity.id, entity);
  for (const relation of relations) {
    const { id, source, target } = relation;
    if (ontology.relationType(relation.type)?.symmetric) graph.addUndirectedEdgeWithKey(id, source, target, relation);
    else graph.addDirectedEdgeWithKey(id, source, target, relation);
  }
  return graph;
}
