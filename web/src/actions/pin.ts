import { pin, unpin } from "../state/parts/pins.ts";
import type { Action } from "./action.ts";

export const PIN: Action = {
  id: "pin",
  icon: "pin",
  key: "P",
  change: ({ id, view, graph }) => (view.pins.has(id) ? undefined : pin(id, graph.getNodeAttributes(id))),
};

export const UNPIN: Action = {
  id: "unpin",
  icon: "unpin",
  key: "P",
  change: ({ id, view }) => (view.pins.has(id) ? unpin(id) : undefined),
};
