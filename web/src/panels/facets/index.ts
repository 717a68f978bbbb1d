import { clearRelationTypes, toggleRelationType } from "../../state/parts/relation-types.ts";
import { chosenOf, clearWhere, toggleWhere, type WhereKey } from "../../state/parts/where.ts";
import type { Facet } from "./facet.ts";

const RELATION_TYPE: Facet = {
  key: "RELATION_TYPE",
  counts: "relations",
  order: "count",
  chosen: ({ relationTypes }) => relationTypes,
  toggle: toggleRelationType,
  clear: clearRelationTypes,
};

/** The facets in their order. */
export const FACETS: readonly Facet[] = [
  RELATION_TYPE,
  where("CATEGORY", "count"),
  where("KIND", "count"),
  where("ISSUER", "count"),
  where("PERIOD", "given"),
  where("PLACE", "count"),
];

function where(key: WhereKey, order: Facet["order"]): Facet {
  return {
    key,
    counts: "entities",
    order,
    chosen: (view) => chosenOf(view, key),
    toggle: (value) => toggleWhere(key, value),
    clear: () => clearWhere(key),
  };
}
