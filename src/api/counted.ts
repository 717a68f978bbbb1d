import type { GraphQLResolveInfo } from "graphql";
import { countedIn } from "../query/aggregate.ts";
import type { Counted } from "../query/aggregate-keys/aggregate-key.ts";
import type { Selection } from "../query/selection.ts";
import type { Context } from "./context.ts";

/** All that a selection names, to be counted; that it has only some of the paths is noted. */
export async function counted(selection: Selection, context: Context, info: GraphQLResolveInfo): Promise<Counted> {
  const found = await countedIn(context.store, context.ontology, selection);
  context.cuts.notePaths(info, found);
  return found;
}
