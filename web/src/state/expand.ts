import type { Change } from "./change.ts";
import { type Growth, isSameGrowth } from "./parts/grown.ts";
import type { View } from "./view.ts";

/** Shows the neighbours of an entity that were not shown: `neighbours` are those that the relations lead to. */
export function expand(growth: Growth, neighbours: readonly string[], options?: GrowOptions): Change {
  return {
    label: { step: "expanded", of: [{ kind: "entity", id: growth.id }] },
    apply: (view) => ({
      ...view,
      hidden: view.hidden.filter((hidden) => !neighbours.includes(hidden)),
      collapsed: view.collapsed.filter((collapsed) => collapsed !== growth.id),
      grown: grow(view, growth, options),
    }),
  };
}

/** Adds an entity to what is shown. */
export function bring(id: string, options?: GrowOptions): Change {
  return {
    label: { step: "brought", of: [{ kind: "entity", id }] },
    apply: (view) => ({
      ...view,
      hidden: view.hidden.filter((hidden) => hidden !== id),
      collapsed: [],
      grown: grow(view, { id, via: "none" }, options),
    }),
  };
}

export interface GrowOptions {
  /** The page has not read all, so that what is added is noted also where it is not limited to a neighbourhood. */
  readonly partial?: boolean | undefined;
}

function grow({ around, grown }: View, growth: Growth, { partial = false }: GrowOptions = {}): readonly Growth[] {
  return (around === undefined && !partial) || grown.some((one) => isSameGrowth(one, growth))
    ? grown
    : [...grown, growth];
}
