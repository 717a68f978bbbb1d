import type { OverviewQuery } from "../../generated/operations.ts";
import { clearRelationTypes, toggleRelationType } from "../../state/parts/relation-types.ts";
import { chosenOf, clearWhere, toggleWhere, type WhereKey } from "../../state/parts/where.ts";
import { listedKeys } from "../../where-keys.ts";
import type { Facet } from "./facet.ts";

export const RELATION_TYPE: Facet = {
  key: "RELATION_TYPE",
  counts: "relations",
  order: "count",
  chosen: ({ relationTypes }) => relationTypes,
  toggle: toggleRelationType,
  clear: clearRelationTypes,
};

/** The facets in their order, those that are properties of the ontology after the types of relations. */
export function facetsOf(ontology: Pick<OverviewQuery["ontology"], "entityTypes">): readonly Facet[] {
  return [
    RELATION_TYPE,
    ...listedKeys(ontology).map((key) => where(key, "count")),
    where("ISSUER", "count"),
    where("PERIOD", "given"),
    where("PLACE", "count"),
  ];
}

/** A facet of entities. */
export function where(key: WhereKey, order: Facet["order"]): Facet {
  return {
    key,
    counts: "entities",
    order,
    chosen: (view) => chosenOf(view, key),
    toggle: (value) => toggleWhere(key, value),
    clear: () => clearWhere(key),
  };
}
