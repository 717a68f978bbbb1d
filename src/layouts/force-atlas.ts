import { UndirectedGraph } from "graphology";
import { connectedComponents } from "graphology-components";
import { circular } from "graphology-layout";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import noverlapModule from "graphology-layout-noverlap";
import { subgraph } from "graphology-operators";
import type { PolicyGraph } from "../graph/graph.ts";
import { random } from "../graph/random.ts";
import type { Layout, Place } from "./layout.ts";

// CommonJS modules whose export is the function itself; their types say it is the member `default`.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

const FORCES = {
  iterations: 1500,
  settings: { gravity: 4, scalingRatio: 10, edgeWeightInfluence: 1, barnesHutOptimize: false },
};
const OVERLAPS = { maxIterations: 200, settings: { margin: 1.6, ratio: 1, speed: 3 } };

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
  place(graph, { seed }) {
    const plane = toPlane(graph);
    scatter(plane, seed);
    const islands = connectedComponents(plane).filter(({ length }) => length < SMALL_ISLAND * plane.order);
    const mainland = subgraph(plane, new Set(plane.nodes().filter((id) => !islands.some((ids) => ids.includes(id)))));
    forceAtlas2.assign(mainland, { ...FORCES, getEdgeWeight: "weight" });
    scale(mainland);
    noverlap.assign(mainland, OVERLAPS);
    const places = new Map(mainland.mapNodes((id, { x, y }) => [id, { x, y }]));
    return new Map([...places, ...ring(islands.flat(), radiusOf(places))]);
  },
};

function toPlane(graph: PolicyGraph): Plane {
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
function radiusOf(places: ReadonlyMap<string, Place>): number {
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

function scale(plane: Plane): void {
  const distances = plane.mapNodes((_, { x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);
  const factor = RADIUS / (distances[Math.floor(distances.length * 0.9)] || RADIUS);
  plane.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x * factor, y: y * factor, size }));
}
