import type { GraphColumns } from "../../../src/graph/graph-columns.ts";
import { relationId } from "../../../src/model/relation.ts";
import { bendParallels } from "./bend-parallels.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import type { Point } from "./hit-test.ts";

export interface AddOptions {
  /** Relations of these types have no direction. */
  readonly symmetric: ReadonlySet<string>;
  /** Where what is new is to stand, by its row. */
  readonly placeOf: (row: number) => Point;
}

/** Adds entities and relations to a graph, those that it does not have. */
export function addColumns(
  graph: CanvasGraph,
  { entities, relations }: Pick<GraphColumns, "entities" | "relations">,
  { symmetric, placeOf }: AddOptions,
): void {
  for (const [row, id] of entities.id.entries()) {
    if (graph.hasNode(id)) continue;
    const { x, y } = placeOf(row);
    graph.addNode(id, {
      x,
      y,
      entityType: entities.types[entities.type[row] ?? -1] ?? "",
      name: entities.name[row] ?? "",
      nameEn: entities.nameEn[row] ?? null,
      degree: entities.degree[row] ?? 0,
      home: { x, y },
    });
  }
  const bends = bendParallels(relations);
  for (let row = 0; row < relations.id.length; row += 1) {
    const { id, relationType, source, target } = relationAt({ entities, relations }, row);
    if (graph.hasEdge(id)) continue;
    const attributes = { relationType, curvature: bends[row] ?? 0 };
    if (symmetric.has(relationType)) graph.addUndirectedEdgeWithKey(id, source, target, attributes);
    else graph.addDirectedEdgeWithKey(id, source, target, attributes);
  }
}

/** The relation of a row. */
export function relationAt({ entities, relations }: Pick<GraphColumns, "entities" | "relations">, row: number) {
  const source = entities.id[relations.source[row] ?? -1] ?? "";
  const target = entities.id[relations.target[row] ?? -1] ?? "";
  const type = relations.type[row] ?? -1;
  const id = relations.id[row] ?? relationId(relations.typesInIds[type] ?? "", source, target);
  return { id, relationType: relations.types[type] ?? "", source, target };
}
