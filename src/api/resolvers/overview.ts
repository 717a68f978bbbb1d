import type { GraphQLResolveInfo } from "graphql";
import { checkRange } from "../../query/check-range.ts";
import { type Overview, overview } from "../../query/overview.ts";
import type { Context } from "../context.ts";
import { firstOf } from "../first-of.ts";
import type { CommunityResolvers, OverviewLinkResolvers, OverviewResolvers } from "../generated/schema-types.ts";
import { entitiesOf } from "./references.ts";

/** The whole dataset at a glance; notes how many entities stand in communities. */
export async function findOverview(limit: number, context: Context, info: GraphQLResolveInfo): Promise<Overview> {
  checkRange("limit", limit, 1, 10_000);
  const found = await overview(context.served.store, limit);
  const { entities, entityCount } = found;
  if (entities.length < entityCount) context.cuts.note(info, "limit", entities.length, entityCount);
  return found;
}

export const OVERVIEW: OverviewResolvers = {
  complete: ({ entities, entityCount }) => entities.length === entityCount,
  communities: ({ communities }, { first }, context, info) => firstOf(communities, first, context, info),
  links: ({ links }, { first }, context, info) => firstOf(links, first, context, info),
};

export const COMMUNITY: CommunityResolvers = {
  size: ({ members }) => members.length,
  entities: ({ members }, { first }, context) => entitiesOf(context, namesakes(members, first)),
};

/** The best connected of a community, to name it by; they stand for the others, so that nothing is cut. */
function namesakes(members: readonly string[], first = 3): readonly string[] {
  checkRange("first", first, 1, 100);
  return members.slice(0, first);
}

export const OVERVIEW_LINK: OverviewLinkResolvers = {
  source: ({ ends: [source] }) => source,
  target: ({ ends: [, target] }) => target,
};
