import { group, project, rank } from "../../query/measure.ts";
import { checkRange } from "../check-range.ts";
import { firstOf } from "../first-of.ts";
import type {
  GroupingResolvers,
  GroupResolvers,
  MethodResolvers,
  ProjectedPairResolvers,
  ProjectionResolvers,
  RankingResolvers,
  RankResolvers,
  SubgraphResolvers,
} from "../generated/schema-types.ts";
import { entitiesOf, entityOf } from "./references.ts";

/** Ids of the entities of one group. */
export type GroupAnswer = readonly string[];

/** The fields of a subgraph that measure it. */
export const MEASURES = {
  degree: async ({ graph }, _, { measuring }) => rank(await graph(), "degree", {}, measuring),
  pageRank: async ({ graph }, args, { measuring }) => {
    checkRange("damping", args.damping ?? 0, 0, 0.99);
    return rank(await graph(), "pageRank", args, measuring);
  },
  betweenness: async ({ graph }, _, { measuring }) => rank(await graph(), "betweenness", {}, measuring),
  closeness: async ({ graph }, _, { measuring }) => rank(await graph(), "closeness", {}, measuring),
  coreNumber: async ({ graph }, _, { measuring }) => rank(await graph(), "coreNumber", {}, measuring),
  communities: async ({ graph }, args, { measuring }) => {
    checkRange("resolution", args.resolution ?? 1, 0.01, 100);
    return group(await graph(), "communities", args, measuring);
  },
  components: async ({ graph }, _, { measuring }) => group(await graph(), "components", {}, measuring),
  projection: async ({ graph }, args, { measuring }) => project(await graph(), args, measuring),
} satisfies SubgraphResolvers;

export const METHOD: MethodResolvers = {
  description: ({ description }, { language }) => description[language ?? "zh"],
  parameters: ({ parameters }) =>
    Object.entries(parameters).map(([name, value]) => ({ name, value: JSON.stringify(value) })),
};

export const RANKING: RankingResolvers = {
  totalCount: ({ ranks }) => ranks.length,
  ranks: ({ ranks }, { first }, context, info) => firstOf(ranks, first, context, info),
};

export const RANK: RankResolvers = {
  entity: ({ entity }, _, context) => entityOf(context, entity),
};

export const GROUPING: GroupingResolvers = {
  totalCount: ({ groups }) => groups.length,
  groups: ({ groups }, { first }, context, info) => firstOf(groups, first, context, info),
};

export const GROUP: GroupResolvers = {
  size: (members) => members.length,
  entities: (members, { first }, context, info) => entitiesOf(context, firstOf(members, first, context, info)),
};

export const PROJECTION: ProjectionResolvers = {
  totalCount: ({ pairs }) => pairs.length,
  pairs: ({ pairs }, { first }, context, info) => firstOf(pairs, first, context, info),
};

export const PROJECTED_PAIR: ProjectedPairResolvers = {
  entities: ({ ends }, _, context) => entitiesOf(context, ends),
  weight: ({ shared }) => shared.length,
  shared: ({ shared }, { first }, context, info) => entitiesOf(context, firstOf(shared, first, context, info)),
};
