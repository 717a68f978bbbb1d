import type { GraphQLResolveInfo } from "graphql";
import { checkRange } from "../../query/check-range.ts";
import { type Path, paths } from "../../query/paths.ts";
import type { Context } from "../context.ts";
import type { PathHopResolvers, PathResolvers, QueryPathsArgs } from "../generated/schema-types.ts";
import { entitiesOf, entityOf, relationsOf } from "./references.ts";

/** Answers for paths, and notes where there are more than were asked for. */
export async function findPaths(args: QueryPathsArgs, context: Context, info: GraphQLResolveInfo) {
  const { maxDepth = 6, first = 5, filter, avoidDegreeAbove = 1 } = args;
  checkRange("maxDepth", maxDepth, 1, 8);
  checkRange("first", first, 1, 100);
  checkRange("avoidDegreeAbove", avoidDegreeAbove, 1, Number.MAX_SAFE_INTEGER);
  const found = await paths(context.store, { ...args, maxDepth, first, filter });
  const limit = found.paths.length < first ? "steps" : "first";
  if (!found.complete) context.cuts.note(info, limit, found.paths.length, undefined);
  return found;
}

export const PATH: PathResolvers = {
  entities: ({ entities }, _, context) => entitiesOf(context, entities),
  relations: ({ hops }: Path, _, context) =>
    relationsOf(
      context,
      hops.flatMap(({ relations }) => relations.slice(0, 1)),
    ),
  hops: ({ hops }) => hops,
  length: ({ hops }) => hops.length,
};

export const PATH_HOP: PathHopResolvers = {
  from: ({ from }, _, context) => entityOf(context, from),
  to: ({ to }, _, context) => entityOf(context, to),
  relations: ({ relations }, _, context) => relationsOf(context, relations),
};
