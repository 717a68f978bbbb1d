import { type GraphQLResolveInfo, Kind } from "graphql";
import { ZhenxingError } from "../errors.ts";
import type { PageRequest } from "../store/page.ts";
import { decodeCursor } from "./cursor.ts";

/** The paging arguments of a connection field. */
export interface PageArguments {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}

/** A page of a field whose arguments say nothing of its size, not even by default. */
const USUAL_SIZE = 20;

/**
 * The part of a list that paging arguments ask for. As Relay's rule has it, a page may have no items, and `last` is taken of what
 * `first` leaves where both are given; a `first` that is only the default makes way for `last`.
 * @throws ZhenxingError BAD_INPUT for a page size, BAD_CURSOR for a cursor that this list did not give
 */
export function pageRequest(
  { first = USUAL_SIZE, after, last, before }: PageArguments,
  info: GraphQLResolveInfo,
  list: string,
  most: number,
): PageRequest {
  const asksFirst = last === undefined || isGiven("first", info);
  return {
    first: asksFirst ? pageSize("first", first, most) : undefined,
    last: last === undefined ? undefined : pageSize("last", last, most),
    after: after === undefined ? undefined : idAt(list, after),
    before: before === undefined ? undefined : idAt(list, before),
  };
}

/** Whether an argument of the field is given a value, other than by its default. */
function isGiven(name: string, { fieldNodes: [node], variableValues }: GraphQLResolveInfo): boolean {
  const value = node?.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) return (variableValues[value.name.value] ?? null) !== null;
  return value !== undefined && value.kind !== Kind.NULL;
}

function pageSize(name: string, value: number, most: number): number {
  if (value >= 0 && value <= most) return value;
  const message = `Cannot page by ${name}: ${value}: a page has 0 to ${most} items. Ask for fewer and follow the cursors.`;
  throw new ZhenxingError("BAD_INPUT", message);
}

function idAt(list: string, cursor: string): string {
  const id = decodeCursor(list, cursor);
  if (id === undefined) throw badCursor(cursor);
  return id;
}

/** The error for a cursor that does not say a place in the list. */
export function badCursor(cursor: string): ZhenxingError {
  const message = `Cannot continue from cursor "${cursor.slice(0, 80)}": it is not a cursor of this list. Use one that the same field gave for the same arguments.`;
  return new ZhenxingError("BAD_CURSOR", message);
}
