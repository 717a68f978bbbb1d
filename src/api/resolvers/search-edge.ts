import type { Hit } from "../../store/store.ts";
import type { SearchEdgeResolvers } from "../generated/schema-types.ts";
import { entityOf } from "./references.ts";

export interface SearchEdgeAnswer {
  readonly node: Hit;
  readonly cursor: string;
}

export const SEARCH_EDGE: SearchEdgeResolvers = {
  node: ({ node }, _, context) => entityOf(context, node.entity),
  score: ({ node }) => node.score,
  matchedField: ({ node }) => node.field,
  matchedText: ({ node }) => node.text,
  matchedPieces: ({ node }) => node.pieces,
  evidence: ({ node }) => node.evidence,
};
