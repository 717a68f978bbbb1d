import type { Change } from "../change.ts";
import { type Part, readSeveral } from "../part.ts";

/** Entities taken off the page one by one. */
export const HIDDEN: Part<readonly string[]> = {
  fields: ["without"],
  empty: [],
  write: (ids) => ids.map((id) => ["without", id]),
  read: (search, refuse) => readSeveral(search, "without", refuse),
};

/** Takes entities off the page. */
export function hide(ids: readonly string[]): Change {
  return {
    label: { step: "hid", of: ids.map((id) => ({ kind: "entity", id })) },
    apply: (view) => ({
      ...view,
      hidden: [...new Set([...view.hidden, ...ids])],
      marked: view.marked.filter((id) => !ids.includes(id)),
      selected: view.selected?.kind === "entity" && ids.includes(view.selected.id) ? undefined : view.selected,
    }),
  };
}
