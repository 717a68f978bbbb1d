import type { CanvasGraph } from "../canvas/canvas-graph.ts";
import { expand } from "../state/expand.ts";
import { hiddenNeighbours } from "../state/hidden-neighbours.ts";
import { isSameGrowth } from "../state/parts/grown.ts";
import type { Action } from "./action.ts";

export const EXPAND: Action = {
  id: "expand",
  icon: "expand",
  key: "E",
  count: ({ graph, id, shown }) => hiddenNeighbours(graph, id, shown).length || undefined,
  change({ graph, id, shown, view }) {
    const hidden = hiddenNeighbours(graph, id, shown);
    const partial = graph.getAttribute("partial");
    const growth = { id, via: "all" } as const;
    const isUnread = partial && isPartlyRead(graph, id) && !view.grown.some((one) => isSameGrowth(one, growth));
    return hidden.length > 0 || isUnread ? expand(growth, hidden, { partial }) : undefined;
  },
};

/** Whether the dataset has relations of an entity that the page has not read. */
function isPartlyRead(graph: CanvasGraph, id: string): boolean {
  return graph.degree(id) < graph.getNodeAttribute(id, "degree");
}
