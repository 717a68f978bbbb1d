import type { Backdrop } from "./backdrop.ts";
import type { Layout, Place } from "./layout.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import { setAside } from "./set-aside.ts";
import { APART, byType } from "./spacing.ts";

/** Points of a line that looks round. */
const CORNERS = 96;

/** Rows of one ring; a ring of more nodes is wider. */
const MOST_ROWS = 4;

/** One node in the middle, the others on rings round it by how many relations away they are. */
export const RADIAL: Layout = {
  name: "radial",
  title: { zh: "环绕所选", en: "Around one" },
  description: {
    zh: "所选（未选时为关系最多者）居中，其余按相隔的关系数排成环；不相连者另列。",
    en: "What is selected (else the best connected) is in the middle, the rest on rings by relations away; what is not connected is set aside.",
  },
  seeded: false,
  centred: true,
  place(graph, { around }) {
    const middle = around !== undefined && graph.hasNode(around) ? around : bestConnected(graph);
    const places = new Map<string, Place>();
    const backdrop: { -readonly [Key in keyof Backdrop]: Backdrop[Key][number][] } = { lines: [], marks: [] };
    if (middle === undefined) return { places, backdrop };
    places.set(middle, { x: 0, y: 0 });
    let radius = 0;
    for (const [index, ids] of rings(graph, middle).entries()) {
      const inner = Math.max(radius + 3 * APART, (ids.length * APART) / (2 * Math.PI * MOST_ROWS));
      radius = fillBand(ids, inner, (id, place) => places.set(id, place));
      const rim = radius + 2 * APART;
      backdrop.lines.push({ points: circle(rim) });
      const steps = index + 1;
      const text = { zh: `相隔 ${steps}（${ids.length}）`, en: `${steps} away (${ids.length})` };
      backdrop.marks.push({ at: { x: 0, y: rim }, text, align: "middle" });
      radius = rim;
    }
    const apart = graph.filterNodes((id) => !places.has(id));
    return setAside({ places, backdrop }, byType(graph, apart), { zh: "与之不相连", en: "Not connected to it" });
  },
};

function bestConnected(graph: LayoutGraph): string | undefined {
  return graph.reduceNodes<string | undefined>(
    (best, id) => (best === undefined || graph.degree(id) > graph.degree(best) ? id : best),
    undefined,
  );
}

/** The nodes one, two, three … steps from the middle; each ring in the order of the nodes through which it is reached. */
function rings(graph: LayoutGraph, middle: string): string[][] {
  const seen = new Set([middle]);
  const found: string[][] = [];
  let ring = [middle];
  while (ring.length > 0) {
    const next = ring.flatMap((id) => {
      const fresh = graph.neighbors(id).filter((neighbor) => !seen.has(neighbor));
      for (const neighbor of fresh) seen.add(neighbor);
      return byType(graph, fresh);
    });
    if (next.length > 0) found.push(next);
    ring = next;
  }
  return found;
}

/** Puts nodes evenly round a circle, in turn on as many rows as it takes for none to touch; answers the outermost radius. */
function fillBand(ids: readonly string[], inner: number, put: (id: string, place: Place) => void): number {
  const rows = Math.max(1, Math.ceil((ids.length * APART) / (2 * Math.PI * inner)));
  for (const [index, id] of ids.entries()) {
    const angle = Math.PI / 2 - (2 * Math.PI * index) / ids.length;
    const radius = inner + (index % rows) * APART;
    put(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  return inner + (rows - 1) * APART;
}

function circle(radius: number): Place[] {
  return Array.from({ length: CORNERS + 1 }, (_, index) => {
    const angle = (2 * Math.PI * index) / CORNERS;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}
