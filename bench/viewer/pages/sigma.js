import { MultiGraph } from "graphology";
import Sigma from "sigma";

const { nodes, edges } = await (await fetch("/data.json")).json();
const graph = new MultiGraph();
for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
for (const { id, source, target } of edges) graph.addDirectedEdgeWithKey(id, source, target);
const sigma = new Sigma(graph, document.getElementById("graph"));
sigma.once("afterRender", () => {
  window.drawnAt = performance.now();
});
