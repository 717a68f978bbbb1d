import { Kind } from "graphql";
import { foldDocument, sum } from "./fold.ts";
import type { Limit } from "./limit.ts";

/** How many fields are asked for under another name. */
export const ALIASES = {
  name: "aliases",
  initial: 30,
  status: 400,
  description: { zh: "别名数，片段展开后计", en: "aliases, fragments expanded" },
  remedy: "Ask for several things at once by a list of ids or by a filter, or in several requests.",
  ofDocument: (document) =>
    foldDocument(document, {
      each: (node, below) => (node.kind === Kind.FIELD && node.alias ? below + 1 : below),
      join: sum,
    }),
} as const satisfies Limit;
