import { attendedIn } from "./attended-in.ts";
import type { ReadGraph, SelectionFields } from "./filters/filter.ts";
import { filteredSelection } from "./shown.ts";
import type { View } from "./view.ts";

/** What a page that has not read all has to read for a view. */
export interface Pieces {
  /** What it starts from; undefined where that is what it opened on. */
  readonly start: SelectionFields | undefined;
  /** What was asked for by hand: entities, and the neighbours of what was expanded or is selected. */
  readonly more: readonly SelectionFields[];
}

/** Of more neighbours than these the best connected are read. */
export const MOST_NEIGHBOURS = 1000;

/** What is to be read for a view, in the order in which it is drawn. */
export function piecesOf(view: View, graph: ReadGraph): Pieces {
  const { around, grown, path, selected } = view;
  const filters = filteredSelection(graph, view);
  const isFiltered = Object.keys(filters).length > 0;
  const reach = around && (around.depth === 0 ? { ids: around.ids } : { around: around.ids, depth: around.depth });
  const opened = [
    ...grown.filter(({ via }) => via !== "none").map(({ id }) => id),
    ...(selected?.kind === "entity" ? [selected.id] : []),
  ];
  const named = [...new Set([...attendedIn(view), ...path.pinned, ...grown.map(({ id }) => id)])];
  return {
    start: around || isFiltered ? { ...filters, ...reach } : undefined,
    more: [
      ...(named.length > 0 ? [{ ...filters, ids: named }] : []),
      ...[...new Set(opened)].map((id) => ({ ...filters, around: [id], depth: 1, limit: MOST_NEIGHBOURS })),
    ],
  };
}
