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
    foldDocument(document, { each: (node, below) => (node.kind === Kind.FIELD ? below + 1 : below), join: sum }),
} as const satisfies Limit;
