import type { GraphQLResolveInfo } from "graphql";
import { ZhenxingError } from "../errors.ts";
import type { Page, PageRequest } from "../store/page.ts";
import type { Context } from "./context.ts";
import { decodeCursor, encodeCursor, listKeyOf } from "./cursor.ts";

export interface PageArguments {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}

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
  const page = await fetch(toRequest(args, list, context.watch.bounds.page));
  if (page.unknownId !== undefined) throw badCursor(args.after ?? args.before ?? "");
  const { items, totalCount, hasNext, hasPrevious } = page;
  if (hasNext || hasPrevious) context.cuts.note(info, args.last ? "last" : "first", items.length, totalCount);
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

function toRequest({ first, after, last, before }: PageArguments, list: string, most: number): PageRequest {
  const size = (name: string, value: number) => {
    if (value >= 1 && value <= most) return value;
    const message = `Cannot page by ${name}: ${value}: a page has 1 to ${most} items. Ask for fewer and follow the cursors.`;
    throw new ZhenxingError("BAD_INPUT", message);
  };
  return {
    first: last === undefined ? size("first", first ?? 20) : undefined,
    last: last === undefined ? undefined : size("last", last),
    after: after === undefined ? undefined : idAt(list, after),
    before: before === undefined ? undefined : idAt(list, before),
  };
}

function listKey(parent: string, args: PageArguments, info: GraphQLResolveInfo): string {
  const { first: _first, after: _after, last: _last, before: _before, ...question } = args;
  return listKeyOf(JSON.stringify([info.parentType.name, info.fieldName, parent, question]));
}

function idAt(list: string, cursor: string): string {
  const id = decodeCursor(list, cursor);
  if (id === undefined) throw badCursor(cursor);
  return id;
}

function badCursor(cursor: string): ZhenxingError {
  const message = `Cannot continue from cursor "${cursor.slice(0, 80)}": it is not a cursor of this list. Use one that the same field gave for the same arguments.`;
  return new ZhenxingError("BAD_CURSOR", message);
}
