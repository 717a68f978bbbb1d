import { indexParallelEdgesIndex } from "@sigma/edge-curve";
import { MultiGraph } from "graphology";
import type { OverviewQuery } from "../generated/operations.ts";
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

const BEND = 0.18;

/**
 * The graph that sigma draws. Entities that nothing joins to others stand together aside, as do those without a stored position; symmetric
 * relations have no direction.
 */
export function buildCanvasGraph(
  { entities, relations }: OverviewQuery["subgraph"],
  { relationTypes }: Pick<OverviewQuery["ontology"], "relationTypes">,
): CanvasGraph {
  const graph: CanvasGraph = new MultiGraph();
  const isPlaced = ({ degree, position }: (typeof entities)[number]) => degree > 0 && position;
  const unplaced = entities.filter((entity) => !isPlaced(entity));
  const aside = placeAside(
    unplaced.length,
    entities.filter(isPlaced).flatMap(({ position }) => position ?? []),
  );
  const places = new Map(unplaced.map(({ id }, index) => [id, aside[index]]));
  for (const { id, type, name, nameEn, degree, position } of entities) {
    const { x, y } = places.get(id) ?? position ?? { x: 0, y: 0 };
    graph.addNode(id, { x, y, entityType: type, name, nameEn: nameEn ?? null, degree, home: { x, y } });
  }
  const symmetric = new Set(relationTypes.filter((type) => type.symmetric).map(({ type }) => type));
  for (const { id, type, source, target } of relations) {
    const attributes = { relationType: type, curvature: 0 };
    if (symmetric.has(type)) graph.addUndirectedEdgeWithKey(id, source.id, target.id, attributes);
    else graph.addDirectedEdgeWithKey(id, source.id, target.id, attributes);
  }
  bendParallels(graph);
  return graph;
}

function bendParallels(graph: CanvasGraph): void {
  indexParallelEdgesIndex(graph);
  graph.updateEachEdgeAttributes((_, attributes) => {
    // Written by indexParallelEdgesIndex; null for an edge that is alone.
    const { parallelIndex } = attributes as { parallelIndex?: number | null };
    const { relationType } = attributes;
    return { relationType, curvature: (parallelIndex ?? 0) * BEND };
  });
}
