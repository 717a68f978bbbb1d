import { MultiGraph } from "graphology";
import type { PolicyGraph } from "../graph/graph.ts";
import type { Time } from "../model/time.ts";
import type { Bilingual } from "../ontology/bilingual.ts";
import { type Coordinates, coordinatesOf } from "../ontology/coordinates.ts";
import type { Ontology } from "../ontology/ontology.ts";

/** What a layout may know of an entity. */
export interface LayoutNode {
  /** Name of its type. */
  readonly type: string;
  readonly time?: Pick<Time, "firstDay" | "lastDay"> | undefined;
  readonly coordinates?: Coordinates | undefined;
}

/** What a layout may know of a relation. */
export interface LayoutEdge {
  /** The source stands under the target. */
  readonly hierarchical: boolean;
  /** Its place in the order of the text. */
  readonly rank?: number | undefined;
}

/** What a layout may know of the types, in their order. */
interface LayoutTypes {
  readonly types: readonly { readonly name: string; readonly plural: Bilingual }[];
}

export type LayoutGraph = MultiGraph<LayoutNode, LayoutEdge, LayoutTypes>;

/** A graph as layouts read it. */
export function toLayoutGraph(graph: PolicyGraph, ontology: Ontology): LayoutGraph {
  const plan: LayoutGraph = new MultiGraph();
  plan.setAttribute("types", ontology.entityTypes);
  graph.forEachNode((id, { type, time, properties }) => {
    plan.addNode(id, { type, time, coordinates: coordinatesOf(ontology.entityType(type), properties) });
  });
  graph.forEachEdge((id, { type, rank }, source, target) => {
    const hierarchical = ontology.relationType(type)?.hierarchical === true;
    plan.addDirectedEdgeWithKey(id, source, target, { hierarchical, rank });
  });
  return plan;
}
