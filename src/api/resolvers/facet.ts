import type { GraphQLResolveInfo } from "graphql";
import { keyNamed } from "../../query/aggregate-keys/key-named.ts";
import { type Facet, facets } from "../../query/facets.ts";
import type { Context } from "../context.ts";
import { firstOf } from "../first-of.ts";
import type { FacetResolvers, FacetValueResolvers, QueryFacetsArgs } from "../generated/schema-types.ts";

/** Counts a selection by each key, and notes where it has only some of the paths. */
export async function findFacets(
  { select = {}, by }: QueryFacetsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Facet[]> {
  const { store, ontology, cuts } = context;
  const keys = by.map((name) => keyNamed(ontology, name));
  const found = await facets(store, ontology, select, keys);
  for (const facet of found) cuts.notePaths(info, facet);
  return found;
}

export const FACET: FacetResolvers = {
  totalCount: ({ values }) => values.length,
  values: ({ values }, { first }, context, info) => firstOf(values, first, context, info),
};

export const FACET_VALUE: FacetValueResolvers = {
  id: ({ value }) => value.id,
  label: ({ value }, { language }) => value.label[language ?? "zh"],
};
