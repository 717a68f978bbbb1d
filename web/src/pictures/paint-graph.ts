import type { Renderer } from "../canvas/create-sigma.ts";
import { controlOf } from "../canvas/curve.ts";
import { discOf } from "../canvas/paint-relations.ts";

/** Paints the lines and dots that sigma draws by WebGL, as they stand on the screen. */
export function paintGraph(context: CanvasRenderingContext2D, sigma: Renderer): void {
  const graph = sigma.getGraph();
  const { width, height } = sigma.getDimensions();
  const isSeen = ({ x, y, radius }: { x: number; y: number; radius: number }) =>
    x > -radius && y > -radius && x < width + radius && y < height + radius;
  const discs = new Map(graph.nodes().map((id) => [id, discOf(sigma, id)]));

  graph.forEachEdge((id, { curvature }, from, to) => {
    const [data, source, target] = [sigma.getEdgeDisplayData(id), discs.get(from), discs.get(to)];
    if (!data || data.hidden || !source || !target) return;
    const control = controlOf(source, target, curvature);
    if (![source, target, { ...control, radius: 0 }].some(isSeen) && !crosses(source, target, width, height)) return;
    context.beginPath();
    context.moveTo(source.x, source.y);
    context.quadraticCurveTo(control.x, control.y, target.x, target.y);
    context.strokeStyle = data.color;
    context.lineWidth = data.size;
    context.stroke();
  });

  const order = graph.nodes().sort((one, other) => depthOf(sigma, one) - depthOf(sigma, other));
  for (const id of order) {
    const [data, disc] = [sigma.getNodeDisplayData(id), discs.get(id)];
    if (!data || data.hidden || !disc || !isSeen(disc)) continue;
    context.beginPath();
    context.arc(disc.x, disc.y, disc.radius, 0, Math.PI * 2);
    context.fillStyle = data.color;
    context.fill();
  }
}

function depthOf(sigma: Renderer, id: string): number {
  return sigma.getNodeDisplayData(id)?.zIndex ?? 0;
}

/** Whether a line from one point to another may pass through the picture: its box meets the picture's. */
function crosses(
  one: { x: number; y: number },
  other: { x: number; y: number },
  width: number,
  height: number,
): boolean {
  return (
    Math.min(one.x, other.x) < width &&
    Math.max(one.x, other.x) > 0 &&
    Math.min(one.y, other.y) < height &&
    Math.max(one.y, other.y) > 0
  );
}
