import type { Messages } from "../../i18n/messages.ts";
import type { Change } from "../../state/change.ts";
import { lookAt } from "../../state/parts/time.ts";
import { showTypes } from "../../state/parts/types.ts";
import { EMPTY_VIEW, type View } from "../../state/view.ts";
import type { NameOf } from "../../use-names.ts";
import { RELATION_TYPE, where } from "./index.ts";

/** A filter that is set, in words, and what takes it away. */
export interface ActiveFilter {
  readonly id: string;
  readonly label: string;
  readonly remove: Change;
}

/** All filters that are set: types, each value of the facets, and the window of time. */
export function activeFilters(view: View, { facets: texts, andOthers }: Messages, nameOf: NameOf): ActiveFilter[] {
  const active: ActiveFilter[] = [];
  const { types, time } = view;
  if (types) {
    const [first, ...others] = types.map((id) => nameOf({ kind: "entityType", id }));
    const said = first === undefined ? texts.noTypes : others.length > 0 ? andOthers(first, types.length) : first;
    active.push({ id: "types", label: texts.chip(texts.types, said), remove: showTypes(undefined) });
  }
  for (const facet of [RELATION_TYPE, ...view.where.map(({ key }) => where(key, "count"))]) {
    for (const value of facet.chosen(view)) {
      const id = `${facet.key}:${value}`;
      const label = texts.chip(nameOf({ kind: "facet", id: facet.key }), nameOf({ kind: "facetValue", id }));
      active.push({ id, label, remove: facet.toggle(value) });
    }
  }
  if (time.window !== undefined) {
    const label = texts.chip(texts.time, nameOf({ kind: "time", id: time.window }));
    active.push({ id: "time", label, remove: lookAt(undefined) });
  }
  return active;
}

/** Takes all of them away. */
export function clearFilters(): Change {
  const { types, relationTypes, where } = EMPTY_VIEW;
  return {
    label: { step: "clearedFilters" },
    apply: (view) => ({ ...view, types, relationTypes, where, time: { ...view.time, window: undefined } }),
  };
}
