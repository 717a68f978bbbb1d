import { bring } from "../state/expand.ts";
import type { Action } from "./action.ts";

export const BRING: Action = {
  id: "bring",
  icon: "plus",
  key: "B",
  offPage: true,
  change: ({ id, graph, shown: { passing, entities } }) =>
    passing.has(id) && !entities.has(id) ? bring(id, { partial: graph.getAttribute("partial") }) : undefined,
};
