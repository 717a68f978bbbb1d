import type { Change } from "../change.ts";
import { type Part, type Refuse, readSeveral } from "../part.ts";
import type { View } from "../view.ts";

/** The entities from which the page starts, and how many steps around them it shows; 0 is those alone. */
export interface Around {
  readonly ids: readonly string[];
  readonly depth: number;
}

export const DEEPEST = 4;

/** The neighbourhood that alone is shown; everything where undefined. */
export const AROUND: Part<Around | undefined> = {
  fields: ["around", "depth"],
  empty: undefined,
  write: (around) =>
    around ? [...around.ids.map((id) => ["around", id] as const), ["depth", String(around.depth)]] : [],
  read(search, refuse) {
    const ids = readSeveral(search, "around", refuse);
    return ids && { ids, depth: readDepth(search, refuse) };
  },
  trim: (around, { isEntity }, refuse) => {
    const ids = around?.ids.filter(isEntity) ?? [];
    if (!around || ids.length === around.ids.length) return around;
    for (const id of around.ids) if (!isEntity(id)) refuse("around", id);
    return ids.length > 0 ? { ...around, ids } : undefined;
  },
};

/** Shows these entities alone with what is within so many steps of them. */
export function showOnly(ids: readonly string[], depth: number): Change {
  return {
    label: { step: depth === 0 ? "showedAlone" : "showedOnly", of: ids.map((id) => ({ kind: "entity", id })) },
    apply: (view) => ({ ...view, around: { ids: [...new Set(ids)], depth }, grown: [], collapsed: [], hidden: [] }),
  };
}

/** Shows more or less around the same entities. */
export function reach(depth: number): Change {
  return {
    label: { step: "reached", of: [{ kind: "text", id: String(depth) }] },
    gesture: "depth",
    apply: (view) =>
      view.around && view.around.depth !== depth ? { ...view, around: { ...view.around, depth } } : view,
  };
}

/** Shows all again that was taken off the page by hand. */
export function showEverything(): Change {
  return {
    label: { step: "showedEverything" },
    apply: (view) =>
      isWhole(view) && view.grown.length === 0
        ? view
        : { ...view, around: undefined, grown: [], collapsed: [], hidden: [] },
  };
}

/** Nothing was taken off the page by hand. */
export function isWhole({ around, hidden, collapsed }: View): boolean {
  return around === undefined && hidden.length === 0 && collapsed.length === 0;
}

function readDepth(search: URLSearchParams, refuse: Refuse): number {
  const text = search.get("depth") ?? "1";
  const depth = Number(text);
  if (/^\d$/.test(text) && depth <= DEEPEST) return depth;
  refuse("depth", text);
  return 1;
}
