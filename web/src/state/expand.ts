import type { Change } from "./change.ts";
import { type Growth, isSameGrowth } from "./parts/grown.ts";
import type { View } from "./view.ts";

/** Shows the neighbours of an entity that were not shown: `neighbours` are those that the relations lead to. */
export function expand(growth: Growth, neighbours: readonly string[]): Change {
  return {
    label: { step: "expanded", of: [{ kind: "entity", id: growth.id }] },
    apply: (view) => ({
      ...view,
      hidden: view.hidden.filter((hidden) => !neighbours.includes(hidden)),
      collapsed: view.collapsed.filter((collapsed) => collapsed !== growth.id),
      grown: grow(view, growth),
    }),
  };
}

/** Adds an entity to what is shown. */
export function bring(id: string): Change {
  return {
    label: { step: "brought", of: [{ kind: "entity", id }] },
    apply: (view) => ({
      ...view,
      hidden: view.hidden.filter((hidden) => hidden !== id),
      collapsed: [],
      grown: grow(view, { id, via: "none" }),
    }),
  };
}

function grow({ around, grown }: View, growth: Growth): readonly Growth[] {
  return around === undefined || grown.some((one) => isSameGrowth(one, growth)) ? grown : [...grown, growth];
}
