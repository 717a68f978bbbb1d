import type { GraphQLResolveInfo } from "graphql";
import type { Entity } from "../model/entity.ts";
import type { EntityFilter } from "../store/store.ts";
import { type Connection, paginate } from "./connection.ts";
import type { Context } from "./context.ts";
import type { EntityFilter as EntityFilterInput } from "./generated/schema-types.ts";
import { type Order, toOrders } from "./orders.ts";
import type { PageArguments } from "./page-request.ts";

/** The filter that the API's own stands for, which lets only one type through where that is given. */
export function entityFilter({ relatedTo, ...filter }: EntityFilterInput = {}, type?: string): EntityFilter {
  const related = relatedTo === undefined ? [] : [{ to: relatedTo }];
  const types = type === undefined ? filter.types : [type].filter((name) => filter.types?.includes(name) ?? true);
  return { ...filter, types, related };
}

/** A page of the entities of the whole dataset that fit a filter, in the order that is asked for. */
export function listEntities(
  filter: EntityFilter,
  args: PageArguments & { readonly orderBy?: readonly Order[] | undefined },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<Entity>> {
  return paginate({ parent: "", args, context, info }, (page) =>
    context.store.findEntities(filter, toOrders(args.orderBy), page),
  );
}
