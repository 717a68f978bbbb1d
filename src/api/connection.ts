import type { GraphQLResolveInfo } from "graphql";
import type { Page, PageRequest } from "../store/page.ts";
import type { Context } from "./context.ts";
import { encodeCursor, listKeyOf } from "./cursor.ts";
import { badCursor, type PageArguments, pageRequest } from "./page-request.ts";

export interface Edge<Item> {
  readonly node: Item;
  readonly cursor: string;
}

export interface Connection<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | undefined;
    readonly endCursor: string | undefined;
  };
}

/**
 * Answers a connection field (https://relay.dev/graphql/connections.htm): reads the paging arguments, has `fetch` bring the page,
 * and notes what the page leaves out. A cursor is bound to its list: the field, the parent, and the other arguments.
 * @throws ZhenxingError BAD_INPUT for a page size, BAD_CURSOR for a cursor that this list did not give
 */
export async function paginate<Item extends { readonly id: string }>(
  { parent, args, context, info }: Asked,
  fetch: (page: PageRequest) => Promise<Page<Item>>,
): Promise<Connection<Item>> {
  const list = listKey(parent, args, info);
  const page = await fetch(pageRequest(args, info, list, context.watch.bounds.page));
  if (page.unknownId !== undefined) throw badCursor(encodeCursor(list, page.unknownId));
  const { items, totalCount, hasNext, hasPrevious } = page;
  if (hasNext || hasPrevious)
    context.cuts.note(info, args.last === undefined ? "first" : "last", items.length, totalCount);
  const edges = items.map((node) => ({ node, cursor: encodeCursor(list, node.id) }));
  return {
    edges,
    nodes: items,
    totalCount,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
  };
}

interface Asked {
  /** Id of the object that the field belongs to; "" at the root. */
  readonly parent: string;
  readonly args: PageArguments;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

function listKey(parent: string, args: PageArguments, info: GraphQLResolveInfo): string {
  const { first: _first, after: _after, last: _last, before: _before, ...question } = args;
  return listKeyOf(JSON.stringify([info.parentType.name, info.fieldName, parent, question]));
}
