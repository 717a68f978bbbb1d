import type { GraphQLResolveInfo } from "graphql";
import { checkRange } from "../query/check-range.ts";
import type { Context } from "./context.ts";

/** So many items from the start of a list; what is left out is noted. */
export function firstOf<Item>(
  items: readonly Item[],
  first: number | undefined,
  { cuts }: Context,
  info: GraphQLResolveInfo,
): readonly Item[] {
  checkRange("first", first ?? 20, 1, 10_000);
  const shown = items.slice(0, first);
  if (shown.length < items.length) cuts.note(info, "first", shown.length, items.length);
  return shown;
}
