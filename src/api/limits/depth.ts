import { Kind } from "graphql";
import { foldDocument } from "./fold.ts";
import type { Limit } from "./limit.ts";

/** How deep fields stand in fields. */
export const DEPTH = {
  name: "depth",
  initial: 12,
  status: 400,
  description: {
    zh: "字段嵌套的层数，片段展开后计；内省中的 ofType 不计",
    en: "levels of fields within fields, fragments expanded; ofType in introspection is none",
  },
  remedy: "Ask for the deeper levels in a request of their own, by id.",
  ofDocument: (document) =>
    foldDocument(document, {
      // It only takes the wrapping off a type: the queries of tools have nine of them for one type.
      each: (node, below) => (node.kind === Kind.FIELD && node.name.value !== "ofType" ? below + 1 : below),
      join: Math.max,
    }),
} as const satisfies Limit;
