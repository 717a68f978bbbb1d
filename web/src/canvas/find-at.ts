import type { Selected } from "../state/parts/selected.ts";
import type { NodeAttributes } from "./canvas-graph.ts";
import type { Renderer } from "./create-sigma.ts";
import { type Disc, type Line, nearestDisc, nearestLine, type Point } from "./hit-test.ts";

/** The visible entity at a point of the screen, or within `reach` pixels of it. */
export function entityAt(sigma: Renderer, point: Point, reach: number): Selected | undefined {
  const id = nearestDisc(point, discsOf(sigma), reach);
  return id === undefined ? undefined : { kind: "entity", id };
}

/** The visible relation at a point of the screen, or within `reach` pixels of it; one of `among` where these are given. */
export function relationAt(
  sigma: Renderer,
  point: Point,
  { reach, among }: { readonly reach: number; readonly among: ReadonlySet<string> | undefined },
): Selected | undefined {
  const id = nearestLine(point, lines(sigma, among), reach);
  return id === undefined ? undefined : { kind: "relation", id };
}

/** The visible entities on the screen. */
export function* discsOf(sigma: Renderer): Iterable<Disc> {
  for (const { node: id, attributes } of sigma.getGraph().nodeEntries()) {
    const data = sigma.getNodeDisplayData(id);
    if (data && !data.hidden) yield { id, ...sigma.graphToViewport(attributes), radius: sigma.scaleSize(data.size) };
  }
}

function* lines(sigma: Renderer, among: ReadonlySet<string> | undefined): Iterable<Line> {
  const places = new Map<string, Point>();
  const placeOf = (id: string, attributes: NodeAttributes): Point => {
    const place = places.get(id) ?? sigma.graphToViewport(attributes);
    places.set(id, place);
    return place;
  };
  for (const entry of sigma.getGraph().edgeEntries()) {
    if (among?.has(entry.edge) === false || sigma.getEdgeDisplayData(entry.edge)?.hidden) continue;
    yield {
      id: entry.edge,
      source: placeOf(entry.source, entry.sourceAttributes),
      target: placeOf(entry.target, entry.targetAttributes),
      curvature: entry.attributes.curvature,
    };
  }
}
