import { nodeSize } from "../graph/node-size.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { ExportedEntity } from "./export-graph.ts";

/** How a node looks in the viewer's first view: the colour of its type, and a size by how many relations it has. */
export function appearanceOf({ entity, degree }: ExportedEntity, ontology: Ontology): { color: string; size: number } {
  return { color: ontology.entityType(entity.type)?.color.light ?? "#808080", size: nodeSize(degree) };
}
