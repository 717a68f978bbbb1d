import { count } from "../count.ts";
import type { FACETS as ZH } from "../zh/facets.ts";

/** Texts of the facets and of the chips of active filters, in English. */
export const FACETS: typeof ZH = {
  title: "Filters",
  hint: "Any value within a group, and every group.",
  names: {
    RELATION_TYPE: "Relation type",
    ISSUER: "Issuer",
    PERIOD: "Period",
    PLACE: "Place",
  },
  chosen: (total) => `${count(total)} chosen`,
  clear: (facet) => `Clear “${facet}”`,
  find: (facet) => `Find in “${facet}”`,
  shown: (shown, total) => `Showing ${count(shown)} of ${count(total)}, by count`,
  found: (found, total) => `Found ${count(found)} of ${count(total)}`,
  cut: (shown, total) => `Only the first ${count(shown)} of ${count(total)} were read`,
  all: (total) => `Show all ${count(total)}`,
  fewer: "Show only the first",
  loading: "Counting…",
  none: "What is shown has no value to choose here.",
  ofAll: "Counted over all that the filters let pass, whether it is drawn or not.",
  byRules: "Counts leave aside what you added or folded away by hand.",
  active: "Active filters",
  remove: (what) => `Remove filter: ${what}`,
  clearAll: "Clear all",
  chip: (facet, value) => `${facet}: ${value}`,
  types: "Entity type",
  noTypes: "none",
  time: "Time",
};
