import { Graph } from "@antv/g6";

const { nodes, edges } = await (await fetch("/data.json")).json();
const graph = new Graph({
  container: "graph",
  animation: false,
  autoFit: "view",
  data: {
    nodes: nodes.map(({ id, label, x, y, size, color }) => ({
      id,
      style: { x, y, size, fill: color, labelText: label },
    })),
    edges: edges.map(({ id, source, target }) => ({ id, source, target, style: { stroke: "#ccc", lineWidth: 1 } })),
  },
  behaviors: ["drag-canvas", "zoom-canvas"],
});
await graph.render();
window.drawnAt = performance.now();
