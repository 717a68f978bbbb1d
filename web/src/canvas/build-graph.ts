import { MultiGraph } from "graphology";
import type { GraphColumns } from "../../../src/graph/graph-columns.ts";
import { relationId } from "../../../src/model/relation.ts";
import type { OverviewQuery } from "../generated/operations.ts";
import { bendParallels } from "./bend-parallels.ts";
import type { Point } from "./hit-test.ts";
import { placeAside } from "./place-aside.ts";

/** What the canvas knows of an entity. */
export interface NodeAttributes {
  readonly x: number;
  readonly y: number;
  readonly entityType: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly degree: number;
  /** Its place in the layout, where it stands unless it is pinned elsewhere. */
  readonly home: Point;
}

/** What the canvas knows of a relation. */
export interface EdgeAttributes {
  readonly relationType: string;
  /** How far it bends, so that relations between the same two lie beside each other; 0 is straight. */
  readonly curvature: number;
}

export type CanvasGraph = MultiGraph<NodeAttributes, EdgeAttributes>;

/**
 * The graph that sigma draws. Entities that nothing joins to others stand together aside, as do those without a stored position; symmetric
 * relations have no direction.
 */
export function buildCanvasGraph(
  { entities, relations }: Pick<GraphColumns, "entities" | "relations">,
  { relationTypes }: Pick<OverviewQuery["ontology"], "relationTypes">,
): CanvasGraph {
  const graph: CanvasGraph = new MultiGraph();
  const places = placesOf(entities);
  for (const [row, id] of entities.id.entries()) {
    const { x, y } = places[row] ?? { x: 0, y: 0 };
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
  const symmetric = new Set<string>(relationTypes.filter((type) => type.symmetric).map(({ type }) => type));
  const bends = bendParallels(relations);
  for (const [row, given] of relations.id.entries()) {
    const source = entities.id[relations.source[row] ?? -1] ?? "";
    const target = entities.id[relations.target[row] ?? -1] ?? "";
    const type = relations.type[row] ?? -1;
    const relationType = relations.types[type] ?? "";
    const id = given ?? relationId(relations.typesInIds[type] ?? "", source, target);
    const attributes = { relationType, curvature: bends[row] ?? 0 };
    if (symmetric.has(relationType)) graph.addUndirectedEdgeWithKey(id, source, target, attributes);
    else graph.addDirectedEdgeWithKey(id, source, target, attributes);
  }
  return graph;
}

function placesOf({ id, degree, x, y }: GraphColumns["entities"]): readonly Point[] {
  const stored = id.map((_, row): Point | undefined => {
    const [left, up] = [x[row], y[row]];
    return degree[row] === 0 || typeof left !== "number" || typeof up !== "number" ? undefined : { x: left, y: up };
  });
  const placed = stored.filter((place) => place !== undefined);
  const aside = placeAside(stored.length - placed.length, placed).values();
  return stored.map((place) => place ?? aside.next().value ?? { x: 0, y: 0 });
}
