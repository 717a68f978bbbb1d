import type { Change } from "../change.ts";
import { type Part, readSeveral } from "../part.ts";

/** Entities whose neighbours are folded away where nothing else holds them. */
export const COLLAPSED: Part<readonly string[]> = {
  fields: ["collapsed"],
  empty: [],
  write: (ids) => ids.map((id) => ["collapsed", id]),
  read: (search, refuse) => readSeveral(search, "collapsed", refuse),
};

export function collapse(id: string): Change {
  return {
    label: { step: "collapsed", of: [{ kind: "entity", id }] },
    apply: (view) => (view.collapsed.includes(id) ? view : { ...view, collapsed: [...view.collapsed, id] }),
  };
}
