import { firstOf } from "../first-of.ts";
import type { FacetResolvers, FacetValueResolvers } from "../generated/schema-types.ts";

export const FACET: FacetResolvers = {
  totalCount: ({ values }) => values.length,
  values: ({ values }, { first }, context, info) => firstOf(values, first, context, info),
};

export const FACET_VALUE: FacetValueResolvers = {
  id: ({ value }) => value.id,
  label: ({ value }, { language }) => value.label[language ?? "zh"],
};
