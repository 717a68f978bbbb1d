import { expand } from "../state/expand.ts";
import { hiddenNeighbours } from "../state/hidden-neighbours.ts";
import type { Action } from "./action.ts";

export const EXPAND: Action = {
  id: "expand",
  icon: "expand",
  key: "E",
  count: ({ graph, id, shown }) => hiddenNeighbours(graph, id, shown).length,
  change({ graph, id, shown }) {
    const hidden = hiddenNeighbours(graph, id, shown);
    return hidden.length > 0 ? expand({ id, via: "all" }, hidden) : undefined;
  },
};
