import { MultiGraph } from "graphology";
import type { EntityColumns, GraphColumns } from "../../../src/graph/graph-columns.ts";
import type { OverviewQuery } from "../generated/operations.ts";
import { addColumns } from "./add-columns.ts";
import type { CanvasGraph } from "./canvas-graph.ts";
import type { Point } from "./hit-test.ts";
import { placeAside } from "./place-aside.ts";
import { placeCommunities } from "./place-communities.ts";

/**
 * The graph that sigma draws. Entities that nothing joins to others stand together aside, as do those without a stored position; symmetric
 * relations have no direction. What stands for more than is drawn stands within its communities.
 */
export function buildCanvasGraph(
  columns: GraphColumns,
  ontology: Pick<OverviewQuery["ontology"], "relationTypes">,
): CanvasGraph {
  const graph: CanvasGraph = new MultiGraph();
  graph.setAttribute("partial", columns.communities !== undefined);
  const places = placeCommunities(columns)?.places ?? storedPlaces(columns.entities);
  addColumns(graph, columns, {
    symmetric: symmetricTypes(ontology),
    placeOf: (row) => places[row] ?? { x: 0, y: 0 },
  });
  return graph;
}

export function symmetricTypes({
  relationTypes,
}: Pick<OverviewQuery["ontology"], "relationTypes">): ReadonlySet<string> {
  return new Set<string>(relationTypes.filter((type) => type.symmetric).map(({ type }) => type));
}

function storedPlaces({ id, degree, x, y }: EntityColumns): readonly Point[] {
  const stored = id.map((_, row): Point | undefined => {
    const [left, up] = [x[row], y[row]];
    return degree[row] === 0 || typeof left !== "number" || typeof up !== "number" ? undefined : { x: left, y: up };
  });
  const placed = stored.filter((place) => place !== undefined);
  const aside = placeAside(stored.length - placed.length, placed).values();
  return stored.map((place) => place ?? aside.next().value ?? { x: 0, y: 0 });
}
