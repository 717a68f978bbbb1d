import { type FacetNamesQuery, FacetNames as Names } from "./generated/operations.ts";
import { WHERE_KEYS } from "./state/parts/where.ts";
import { type Answer, useAnswer } from "./use-answer.ts";

/** What entities can be narrowed by, and what the values are called in every language. */
export type FacetNames = FacetNamesQuery["facets"];

const KEYS = { by: [...WHERE_KEYS] };

/** Reads the names of what the graph can be narrowed by. */
export function useFacetNames(asked: boolean): Answer<FacetNamesQuery> {
  return useAnswer(Names, asked ? KEYS : undefined);
}
