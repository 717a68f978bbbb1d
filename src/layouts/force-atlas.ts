import { UndirectedGraph } from "graphology";
import { connectedComponents } from "graphology-components";
import { circular } from "graphology-layout";
import noverlapModule from "graphology-layout-noverlap";
import { subgraph } from "graphology-operators";
import { random } from "../graph/random.ts";
import { NO_BACKDROP } from "./backdrop.ts";
import type { Layout, Place, Places } from "./layout.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import { type Forces, runForceAtlas } from "./run-force-atlas.ts";

// A CommonJS module whose export is the function itself; what its types say of it depends on how modules are resolved.
const noverlap = noverlapModule as unknown as { assign(plane: Plane, options: object): void };

const SETTINGS = { gravity: 4, scalingRatio: 10, edgeWeightInfluence: 1 };
const OVERLAPS = { maxIterations: 200, settings: { margin: 1.6, ratio: 1, speed: 3 } };

/** Above so many nodes each is repelled by groups and not by every other, and fewer turns have to do. */
const MANY = 2000;

/** Nine of ten nodes stand within this distance from the middle, in graph units. */
const RADIUS = 300;

/** What is joined to less than this part of all nodes does not take part in the forces, which would drive it far off. */
const SMALL_ISLAND = 0.01;

type Plane = UndirectedGraph<Place & { size: number }, { weight: number }>;

/**
 * ForceAtlas2 (doi:10.1371/journal.pone.0098679) from a seeded circle, then overlaps taken apart. The relations of a hub pull less
 * each, so that it stands in the middle of what it joins and does not draw the rest into one disc; what is joined to nothing stands round it.
 */
export const FORCE_ATLAS: Layout = {
  name: "force-atlas",
  title: { zh: "力导向（ForceAtlas2）", en: "Force-directed (ForceAtlas2)" },
  description: {
    zh: "有关系者相互靠近，其余相互排斥；同一种子得到同一幅图。",
    en: "What is joined draws near, the rest keeps apart; the same seed gives the same picture.",
  },
  seeded: true,
  centred: false,
  place(graph, { seed, onProgress }) {
    const plane = toPlane(graph);
    scatter(plane, seed);
    const islands = connectedComponents(plane).filter(({ length }) => length < SMALL_ISLAND * plane.order);
    const mainland = subgraph(plane, new Set(plane.nodes().filter((id) => !islands.some((ids) => ids.includes(id)))));
    const ringed = (places: Places) => new Map([...places, ...ring(islands.flat(), radiusOf(places))]);
    runForceAtlas(mainland, forcesFor(mainland), (done) => onProgress?.(done, ringed(scaled(mainland))));
    const settled = scaled(mainland);
    mainland.updateEachNodeAttributes((id, node) => ({ ...node, ...settled.get(id) }));
    noverlap.assign(mainland, OVERLAPS);
    return { places: ringed(placesOf(mainland)), backdrop: NO_BACKDROP };
  },
};

function forcesFor({ order }: Plane): Forces {
  const many = order > MANY;
  return { iterations: many ? 400 : 1500, settings: { ...SETTINGS, barnesHutOptimize: many } };
}

function toPlane(graph: LayoutGraph): Plane {
  const plane: Plane = new UndirectedGraph();
  graph.forEachNode((id) => plane.addNode(id, { x: 0, y: 0, size: 2 + 1.15 * Math.sqrt(graph.degree(id)) }));
  graph.forEachEdge((_, __, source, target) => {
    if (source !== target) plane.mergeEdge(source, target);
  });
  plane.updateEachEdgeAttributes((_, __, source, target) => ({
    weight: 1 / Math.log2(1 + Math.max(plane.degree(source), plane.degree(target))),
  }));
  return plane;
}

/** Places for what is joined to nothing in the middle: evenly round it, the members of one island side by side. */
function ring(ids: readonly string[], radius: number): Map<string, Place> {
  const angle = (index: number) => (2 * Math.PI * index) / ids.length;
  return new Map(
    ids.map((id, index) => [id, { x: radius * Math.cos(angle(index)), y: radius * Math.sin(angle(index)) }]),
  );
}

/** A little farther from the middle than all but the last hundredth. */
function radiusOf(places: Places): number {
  const distances = [...places.values()].map(({ x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);
  return 1.05 * (distances[Math.floor(distances.length * 0.99)] ?? RADIUS);
}

/** Puts the nodes on a circle in an order that the seed shuffles. */
function scatter(plane: Plane, seed: number): void {
  const next = random(seed);
  const shuffled = plane.mapNodes((id) => ({ id, key: next() })).sort((a, b) => a.key - b.key);
  const circle = circular(plane, { scale: 100 });
  for (const [index, id] of plane.nodes().entries()) {
    plane.mergeNodeAttributes(shuffled[index]?.id ?? id, circle[id] ?? { x: 0, y: 0 });
  }
}

function placesOf(plane: Plane): Places {
  return new Map(plane.mapNodes((id, { x, y }) => [id, { x, y }]));
}

function scaled(plane: Plane): Places {
  const distances = plane.mapNodes((_, { x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);
  const factor = RADIUS / (distances[Math.floor(distances.length * 0.9)] || RADIUS);
  return new Map(plane.mapNodes((id, { x, y }) => [id, { x: x * factor, y: y * factor }]));
}
