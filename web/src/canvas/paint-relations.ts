import type { Palette } from "./appearance.ts";
import type { Renderer } from "./create-sigma.ts";
import { controlOf } from "./curve.ts";
import type { Focus } from "./focus.ts";
import type { Disc, Point } from "./hit-test.ts";

/** So many lines would hide what lies under them. */
const MANY = 60;
const HEAD = { length: 8, width: 3.2 };

/** Paints the relations in focus over the dots, from rim to rim, with an arrow where they have a direction. */
export function paintRelations(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  focus: Focus,
  palette: Palette,
): void {
  const graph = sigma.getGraph();
  const alone = focus.relations.size === 1;
  context.lineWidth = alone ? 2.5 : focus.relations.size > MANY ? 0.8 : 1.25;
  context.strokeStyle = alone ? palette.accent : palette.edgeFocus;
  context.fillStyle = context.strokeStyle;
  for (const id of focus.relations) {
    if (!graph.hasEdge(id) || sigma.getEdgeDisplayData(id)?.hidden) continue;
    const [source, target] = [discOf(sigma, graph.source(id)), discOf(sigma, graph.target(id))];
    const control = controlOf(source, target, graph.getEdgeAttribute(id, "curvature"));
    const arrow = graph.isDirected(id);
    const start = towards(source, control, source.radius);
    const end = towards(target, control, target.radius + (arrow ? HEAD.length : 0));
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(control.x, control.y, end.x, end.y);
    context.stroke();
    if (arrow) paintHead(context, end, towards(target, control, target.radius + 1));
  }
  for (const id of focus.entities) paintDisc(context, sigma, id);
}

/** The dots of entities in focus once more: the lines to others may have crossed them. */
function paintDisc(context: CanvasRenderingContext2D, sigma: Renderer, id: string): void {
  const data = sigma.getNodeDisplayData(id);
  if (!data || data.hidden) return;
  const { x, y, radius } = discOf(sigma, id);
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = data.color;
  context.fill();
}

function paintHead(context: CanvasRenderingContext2D, base: Point, tip: Point): void {
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const across = { x: (-(tip.y - base.y) / length) * HEAD.width, y: ((tip.x - base.x) / length) * HEAD.width };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(base.x + across.x, base.y + across.y);
  context.lineTo(base.x - across.x, base.y - across.y);
  context.fill();
}

/** An entity's dot on the screen. */
export function discOf(sigma: Renderer, id: string): Disc {
  const point = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id));
  return { id, ...point, radius: sigma.scaleSize(sigma.getNodeDisplayData(id)?.size ?? 0) };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}
