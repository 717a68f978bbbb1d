import type { GraphQLResolveInfo } from "graphql";
import { checkRange } from "../../query/check-range.ts";
import { type Tally, tally } from "../../query/tally.ts";
import { type Connection, paginate } from "../connection.ts";
import type { Context } from "../context.ts";
import type { QueryTallyArgs, TallyResolvers } from "../generated/schema-types.ts";
import { entitiesOf, entityOf, relationsOf } from "./references.ts";

/** A page of the entities of one type by how many of another are joined to them. */
export async function findTallies(
  args: QueryTallyArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<Tally>> {
  checkRange("shared", args.shared ?? 1, 1, Number.MAX_SAFE_INTEGER);
  return paginate({ parent: "", args, context, info }, (page) => tally(context.store, args, page));
}

export const TALLY: TallyResolvers = {
  entity: ({ id }, _, context) => entityOf(context, id),
  count: ({ beside }) => beside.length,
  beside: ({ beside }, _, context) => entitiesOf(context, beside),
  relations: ({ relations }, _, context) => relationsOf(context, relations),
};
