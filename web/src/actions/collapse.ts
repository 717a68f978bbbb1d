import { fold } from "../state/fold.ts";
import { collapse } from "../state/parts/collapsed.ts";
import type { Action, ActionContext } from "./action.ts";

export const COLLAPSE: Action = {
  id: "collapse",
  icon: "collapse",
  key: "C",
  count: foldable,
  change: (context) => (foldable(context) > 0 ? collapse(context.id) : undefined),
};

function foldable({ graph, id, view, shown }: ActionContext): number {
  return shown.entities.size - fold(graph, shown.entities, { ...view, collapsed: [id] }).size;
}
