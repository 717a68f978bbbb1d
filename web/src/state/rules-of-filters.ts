import type { ReadGraph, SelectionFields } from "./filters/filter.ts";
import { selectByRules } from "./shown.ts";
import type { View } from "./view.ts";

/**
 * What the filters leave, whatever the reader took off the page by hand: a list that is counted over it stays the same
 * while one of its rows is looked at alone.
 */
export function rulesOfFilters(graph: ReadGraph, view: View): SelectionFields {
  return selectByRules(graph, { ...view, around: undefined, hidden: [] }, new Set());
}
