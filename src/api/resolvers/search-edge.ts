import type { GraphQLResolveInfo } from "graphql";
import type { Hit } from "../../store/store.ts";
import { paginate } from "../connection.ts";
import type { Context } from "../context.ts";
import type { QuerySearchArgs, SearchEdgeResolvers } from "../generated/schema-types.ts";
import { entitiesOf, entityOf } from "./references.ts";

export interface SearchEdgeAnswer {
  readonly node: Hit;
  readonly cursor: string;
}

/** A page of what a search finds: what matched at its edges, the entities as its nodes. */
export async function findHits(args: QuerySearchArgs, context: Context, info: GraphQLResolveInfo) {
  const found = await paginate({ parent: "", args, context, info }, (page) =>
    context.store.search(args.query, args.types, page),
  );
  const ids = found.nodes.map(({ entity }) => entity);
  return { ...found, nodes: await entitiesOf(context, ids) };
}

export const SEARCH_EDGE: SearchEdgeResolvers = {
  node: ({ node }, _, context) => entityOf(context, node.entity),
  score: ({ node }) => node.score,
  matchedField: ({ node }) => node.field,
  matchedText: ({ node }) => node.text,
  matchedPieces: ({ node }) => node.pieces,
  evidence: ({ node }) => node.evidence,
};
