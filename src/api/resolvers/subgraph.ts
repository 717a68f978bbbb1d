import type { GraphQLResolveInfo } from "graphql";
import { citedSelection } from "../../citations/cited-selection.ts";
import type { Selection } from "../../query/selection.ts";
import { type SelectionGraph, selectionGraph } from "../../query/selection-graph.ts";
import { selectionToSearch } from "../../query/selection-search.ts";
import { type Subgraph, subgraph } from "../../query/subgraph.ts";
import { snippet } from "../../snippets/snippet.ts";
import { citation } from "../citation.ts";
import type { Context } from "../context.ts";
import type { QueryNeighborhoodArgs, SubgraphResolvers } from "../generated/schema-types.ts";
import { once } from "../once.ts";
import { exportAddressOf, exportReportOf } from "./exports.ts";
import { MEASURES } from "./measures.ts";

export interface SubgraphAnswer extends Subgraph {
  readonly selection: Selection;
  /** All that is selected, for its measures; made when it is first asked for. */
  graph(): Promise<SelectionGraph>;
}

/** Answers for a selection, and notes what its limit and the number of its paths leave out. */
export async function select(
  selection: Selection,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<SubgraphAnswer> {
  const { limit = 1000 } = selection;
  const found = await subgraph(context.store, context.ontology, { ...selection, limit });
  const { length } = found.entities;
  if (length < found.entityCount) context.cuts.note(info, "limit", length, found.entityCount);
  context.cuts.notePaths(info, found);
  return { ...found, selection, graph: once(() => selectionGraph(context.store, context.ontology, selection)) };
}

/** The part of the graph that a neighbourhood is. */
export function selectionAround({ ids, depth, limit = 200, filter = {} }: QueryNeighborhoodArgs): Selection {
  const { types, entityTypes, ...rest } = filter;
  return { around: ids, depth, limit, relationTypes: types, types: entityTypes, ...rest };
}

export const SUBGRAPH: SubgraphResolvers = {
  ...MEASURES,
  entities: ({ entities }) => entities,
  relations: ({ relations }) => relations,
  snippet: ({ selection }, { language, origin }) => snippet(language, selection, { origin }),
  citation: ({ selection, entityCount, relationCount }, args, context) =>
    citation(args, context, (language) =>
      citedSelection(selectionToSearch(selection), { entityCount, relationCount }, language),
    ),
  export: (part, args) => exportAddressOf(part, args),
  exportReport: (part, args, context) => exportReportOf(part, args, context),
};
