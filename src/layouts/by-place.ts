import type { Coordinates } from "../ontology/coordinates.ts";
import { graticule } from "./graticule.ts";
import type { Layout, Place } from "./layout.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import { setAside } from "./set-aside.ts";
import { APART, byType } from "./spacing.ts";
import { Spots } from "./spots.ts";

/** Each node that has coordinates where it lies on the earth, the others beside those that they are joined to. */
export const BY_PLACE: Layout = {
  name: "place",
  title: { zh: "按地点", en: "By place" },
  description: {
    zh: "有经纬度者居其地（等距圆柱投影），与之相关者在旁，其余另列；不画疆界。",
    en: "What has coordinates lies there (equirectangular), what is joined to it beside it, the rest is set aside; no borders are drawn.",
  },
  seeded: false,
  centred: false,
  place(graph) {
    const located = graph.filterNodes((_, { coordinates }) => coordinates !== undefined);
    const coordinates = located.flatMap((id) => graph.getNodeAttribute(id, "coordinates") ?? []);
    const project = projection(coordinates, APART * 3.2 * Math.sqrt(graph.order));
    const spots = new Spots(APART);
    const places = new Map<string, Place>();
    const sites = new Map<string, Place>();
    for (const id of located) {
      const at = graph.getNodeAttribute(id, "coordinates");
      if (!at) continue;
      sites.set(id, project(at));
      places.set(id, spots.take(project(at)));
    }
    for (const { id, middle } of besides(graph, sites)) places.set(id, spots.take(middle));
    const rest = graph.filterNodes((id) => !places.has(id));
    const backdrop = graticule(coordinates, project);
    return setAside({ places, backdrop }, byType(graph, rest), { zh: "不与地点直接相关", en: "Joined to no place" });
  },
};

/** Those joined to places, with the middle of these; what is joined to one place only stands nearest to it. */
function besides(graph: LayoutGraph, sites: ReadonlyMap<string, Place>) {
  return graph
    .filterNodes((id) => !sites.has(id))
    .map((id) => ({ id, near: graph.neighbors(id).flatMap((neighbor) => sites.get(neighbor) ?? []) }))
    .filter(({ near }) => near.length > 0)
    .sort((one, other) => one.near.length - other.near.length)
    .map(({ id, near }) => ({ id, middle: { x: mean(near.map(({ x }) => x)), y: mean(near.map(({ y }) => y)) } }));
}

/**
 * Equirectangular: degrees are lengths, those of longitude shortened as they are in the middle of the places. Simple to read with
 * its graticule; a conic would bend the lines and say no more where no outline is drawn.
 */
function projection(coordinates: readonly Coordinates[], width: number): (at: Coordinates) => Place {
  const latitudes = coordinates.map(({ latitude }) => latitude);
  const longitudes = coordinates.map(({ longitude }) => longitude);
  const shortening = Math.cos((mean(latitudes) * Math.PI) / 180);
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const degree = width / Math.max(span(longitudes) * shortening, span(latitudes), 1);
  return ({ latitude, longitude }) => ({ x: longitude * shortening * degree, y: latitude * degree });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
