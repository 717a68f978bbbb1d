import type { Change } from "../change.ts";
import { type Part, readSeveral } from "../part.ts";

/** Entities chosen together, by lasso or one by one; the one in focus is `selected`. */
export const MARKED: Part<readonly string[]> = {
  fields: ["marked"],
  empty: [],
  write: (ids) => ids.map((id) => ["marked", id]),
  read: (search, refuse) => readSeveral(search, "marked", refuse),
};

/** Chooses just these. */
export function mark(ids: readonly string[]): Change {
  return {
    label: ids.length > 0 ? { step: "marked", of: entities(ids) } : { step: "unmarkedAll" },
    apply: (view) => ({ ...view, marked: [...new Set(ids)] }),
  };
}

/** Adds one to those chosen, or takes it away. The one in focus comes before the first other. */
export function toggleMarked(id: string): Change {
  return {
    label: ({ marked }) => ({ step: marked.includes(id) ? "unmarked" : "marked", of: entities([id]) }),
    apply(view) {
      const marked = new Set(view.marked);
      if (!marked.delete(id)) {
        if (marked.size === 0 && view.selected?.kind === "entity") marked.add(view.selected.id);
        marked.add(id);
      }
      return { ...view, marked: [...marked] };
    },
  };
}

function entities(ids: readonly string[]) {
  return ids.map((id) => ({ kind: "entity", id }) as const);
}
