import { UndirectedGraph } from "graphology";
import { circular } from "graphology-layout";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import { random } from "../graph/random.ts";
import type { Layout } from "./layout.ts";

// A CommonJS module whose export is the function itself; its types say it is the member `default`.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const ITERATIONS = 1500;

/** ForceAtlas2 from a seeded circle: what is joined stands together, hubs apart (doi:10.1371/journal.pone.0098679). */
export const FORCE_ATLAS: Layout = {
  name: "force-atlas",
  title: { zh: "力导向（ForceAtlas2）", en: "Force-directed (ForceAtlas2)" },
  place(graph, { seed }) {
    const simple = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
    graph.forEachNode((id) => simple.addNode(id, { x: 0, y: 0, size: 3 + Math.sqrt(graph.degree(id)) }));
    graph.forEachEdge((_, __, source, target) => {
      if (source !== target) simple.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
    });
    const next = random(seed);
    const order = new Map(simple.nodes().map((id) => [id, next()]));
    const shuffled = simple.nodes().sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const circle = circular(simple, { scale: 100 });
    for (const [index, id] of simple.nodes().entries()) {
      simple.mergeNodeAttributes(shuffled[index] ?? id, circle[id] ?? { x: 0, y: 0 });
    }
    const settings = {
      ...forceAtlas2.inferSettings(simple),
      gravity: 0.6,
      scalingRatio: 12,
      adjustSizes: true,
      barnesHutOptimize: false,
    };
    const places = forceAtlas2(simple, { iterations: ITERATIONS, settings, getEdgeWeight: null });
    return new Map(simple.nodes().map((id) => [id, places[id] ?? { x: 0, y: 0 }]));
  },
};
