import { mark } from "../state/parts/marked.ts";
import type { Action, ActionContext } from "./action.ts";

/** By key and button what a box or a lasso does by pointer: marks what lies around. */
export const MARK_AROUND: Action = {
  id: "markAround",
  icon: "box",
  key: "N",
  count: (context) => newlyMarked(context).length,
  change(context) {
    const ids = newlyMarked(context);
    // Alone it is marked by a key of its own.
    return ids.some((id) => id !== context.id) ? mark([...context.view.marked, ...ids]) : undefined;
  },
};

/** The entity and its neighbours on the page, but for those that are marked already. */
function newlyMarked({ id, graph, shown, view }: ActionContext): readonly string[] {
  const marked = new Set(view.marked);
  return [id, ...graph.neighbors(id)].filter((one) => shown.entities.has(one) && !marked.has(one));
}
