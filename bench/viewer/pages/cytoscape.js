import cytoscape from "cytoscape";

const { nodes, edges } = await (await fetch("/data.json")).json();
const drawing = cytoscape({
  container: document.getElementById("graph"),
  elements: [
    ...nodes.map(({ id, label, x, y, size, color }) => ({ data: { id, label, size, color }, position: { x, y } })),
    ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
  ],
  layout: { name: "preset" },
  style: [
    {
      selector: "node",
      style: { label: "data(label)", width: "data(size)", height: "data(size)", "background-color": "data(color)" },
    },
    { selector: "edge", style: { width: 1, "line-color": "#ccc", "curve-style": "haystack" } },
  ],
});
drawing.once("render", () => {
  window.drawnAt = performance.now();
});
