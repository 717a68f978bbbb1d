import { group, project, rank } from "../../query/measure.ts";
import type { SelectionGraph } from "../../query/selection-graph.ts";
import type { Context } from "../context.ts";
import { firstOf } from "../first-of.ts";
import type {
  GroupingResolvers,
  GroupMemberResolvers,
  GroupResolvers,
  MethodResolvers,
  ProjectedPairResolvers,
  ProjectionResolvers,
  RankingResolvers,
  RankResolvers,
  SubgraphResolvers,
} from "../generated/schema-types.ts";
import { entitiesOf, entityOf } from "./references.ts";
import type { SubgraphAnswer } from "./subgraph.ts";

/** Ids of the entities of one group. */
export type GroupAnswer = readonly string[];

/** The graph to measure, once there is a turn for it: what a small one takes holds the event loop. */
async function graphOf({ graph }: SubgraphAnswer, { watch }: Context): Promise<SelectionGraph> {
  const found = await graph();
  await watch.turn();
  return found;
}

/** The place of a group, and the id of one of its entities. */
export interface GroupMemberAnswer {
  readonly group: number;
  readonly entity: string;
}

/** The fields of a subgraph that measure it. */
export const MEASURES = {
  degree: async (part, _, context) => rank(await graphOf(part, context), "degree", {}, context.measuring),
  pageRank: async (part, args, context) => rank(await graphOf(part, context), "pageRank", args, context.measuring),
  betweenness: async (part, _, context) => rank(await graphOf(part, context), "betweenness", {}, context.measuring),
  closeness: async (part, _, context) => rank(await graphOf(part, context), "closeness", {}, context.measuring),
  coreNumber: async (part, _, context) => rank(await graphOf(part, context), "coreNumber", {}, context.measuring),
  communities: async (part, args, context) =>
    group(await graphOf(part, context), "communities", args, context.measuring),
  components: async (part, _, context) => group(await graphOf(part, context), "components", {}, context.measuring),
  projection: async (part, args, context) => project(await graphOf(part, context), args, context.measuring),
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
  members: ({ groups }, { first }, context, info) =>
    firstOf(
      groups.flatMap((ids, index) => ids.map((entity) => ({ group: index + 1, entity }))),
      first,
      context,
      info,
    ),
};

export const GROUP_MEMBER: GroupMemberResolvers = {
  entity: ({ entity }, _, context) => entityOf(context, entity),
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
