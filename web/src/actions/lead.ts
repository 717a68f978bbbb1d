import type { Change } from "../state/change.ts";
import { openingPanel } from "../state/parts/panels.ts";
import { leadFrom, leadTo } from "../state/parts/path.ts";
import type { View } from "../state/view.ts";
import type { Action } from "./action.ts";

export const LEAD_FROM: Action = {
  id: "leadFrom",
  icon: "paths",
  key: "S",
  offPage: true,
  change: ({ id, view }) => openPaths(leadFrom(id), view, view.path.from === id),
};

export const LEAD_TO: Action = {
  id: "leadTo",
  icon: "pathsTo",
  key: "T",
  offPage: true,
  change: ({ id, view }) => openPaths(leadTo(id), view, view.path.to === id),
};

/** Nothing where the question is asked already and the panel that answers it is open. */
function openPaths(change: Change, view: View, asked: boolean): Change | undefined {
  return asked && view.panels.left === "paths" ? undefined : openingPanel(change, "left", "paths");
}
