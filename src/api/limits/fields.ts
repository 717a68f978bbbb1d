import { Kind } from "graphql";
import { foldDocument, sum } from "./fold.ts";
import type { Limit } from "./limit.ts";

/** How many fields are asked for. */
export const FIELDS = {
  name: "fields",
  initial: 400,
  status: 400,
  description: { zh: "字段数，片段展开后计", en: "fields, fragments expanded" },
  remedy: "Leave out the fields that are not needed, or ask in several requests.",
  ofDocument: (document) =>
    // What has no fields at all counts as one, so that fragments which double on their way to nowhere are seen.
    foldDocument(document, {
      each: (node, below) => (node.kind === Kind.FIELD ? below + 1 : Math.max(below, 1)),
      join: sum,
    }),
} as const satisfies Limit;
