import { toggleMarked } from "../state/parts/marked.ts";
import type { Action } from "./action.ts";

export const MARK: Action = {
  id: "mark",
  icon: "mark",
  key: "M",
  change: ({ id, view }) => (view.marked.includes(id) ? undefined : toggleMarked(id)),
};

export const UNMARK: Action = {
  id: "unmark",
  icon: "unmark",
  key: "M",
  change: ({ id, view }) => (view.marked.includes(id) ? toggleMarked(id) : undefined),
};
