import type { GraphQLResolveInfo } from "graphql";
import type { Selection } from "../../query/selection.ts";
import { selectionToSearch } from "../../query/selection-search.ts";
import { type Subgraph, subgraph } from "../../query/subgraph.ts";
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
  const { limit = 1000 } = selection;
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
