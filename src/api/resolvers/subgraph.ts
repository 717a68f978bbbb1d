import type { GraphQLResolveInfo } from "graphql";
import { SELECTION_LIMITS, type Selection } from "../../query/selection.ts";
import { selectionToSearch } from "../../query/selection-search.ts";
import { type Subgraph, subgraph } from "../../query/subgraph.ts";
import { checkRange } from "../check-range.ts";
import type { Context } from "../context.ts";
import type { SubgraphResolvers } from "../generated/schema-types.ts";

export interface SubgraphAnswer extends Subgraph {
  readonly selection: Selection;
}

/** Answers for a selection, and notes what its limit leaves out. */
export async function select(
  selection: Selection,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<SubgraphAnswer> {
  const { limit = 1000, depth = 1 } = selection;
  checkRange("depth", depth, 1, SELECTION_LIMITS.depth);
  checkRange("limit", limit, 1, SELECTION_LIMITS.limit);
  const found = await subgraph(context.store, { ...selection, limit });
  if (!found.complete) context.cuts.note(info, "limit", found.entities.length, found.entityCount);
  return { ...found, selection };
}

export const SUBGRAPH: SubgraphResolvers = {
  entities: ({ entities }) => entities,
  relations: ({ relations }) => relations,
  export: ({ selection: { limit: _, ...selection } }, { format }) =>
    `/export/${format.toLowerCase().replaceAll("_", "-")}?${selectionToSearch(selection)}`,
};
