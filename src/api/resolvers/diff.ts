import type { GraphQLResolveInfo } from "graphql";
import type { Time } from "../../model/time.ts";
import { checkRange } from "../../query/check-range.ts";
import { type Diff, diff, type Facts } from "../../query/diff.ts";
import type { Context } from "../context.ts";
import { counted } from "../counted.ts";
import type { DiffResolvers, FactListResolvers, QueryDiffArgs } from "../generated/schema-types.ts";

export interface DiffAnswer extends Diff {
  readonly from: Time;
  readonly to: Time;
  readonly limit: number;
}

/** The first facts of a list, and how many there are of each. */
export interface FactListAnswer extends Facts {
  readonly limit: number;
}

/** Answers for two times, and notes what the limit of the selection leaves out of the lists. */
export async function findDiff(
  { from, to, select = {} }: QueryDiffArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<DiffAnswer> {
  const { limit = 1000 } = select;
  checkRange("limit", limit, 1, 10_000);
  const found = await diff(await counted(select, context, info), from, to);
  const { began, ended, relations, statistics } = found;
  const lists = [began.entities, began.relations, ended.entities, ended.relations, relations, statistics];
  for (const { length } of lists) if (length > limit) context.cuts.note(info, "limit", limit, length);
  return { ...found, from, to, limit };
}

export const DIFF: DiffResolvers = {
  began: ({ began, limit }) => ({ ...began, limit }),
  ended: ({ ended, limit }) => ({ ...ended, limit }),
  relations: ({ relations, limit }) => relations.slice(0, limit),
  statistics: ({ statistics, limit }) => statistics.slice(0, limit),
  undatedEntities: ({ undated }) => undated.entities,
  undatedRelations: ({ undated }) => undated.relations,
};

export const FACT_LIST: FactListResolvers = {
  entities: ({ entities, limit }) => entities.slice(0, limit),
  relations: ({ relations, limit }) => relations.slice(0, limit),
  entityCount: ({ entities }) => entities.length,
  relationCount: ({ relations }) => relations.length,
};
