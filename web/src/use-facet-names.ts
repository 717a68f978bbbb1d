import { useMemo } from "react";
import { type FacetNamesQuery, FacetNames as Names, type OverviewQuery } from "./generated/operations.ts";
import { type Answer, useAnswer } from "./use-answer.ts";
import { whereKeys } from "./where-keys.ts";

/** What entities can be narrowed by, and what the values are called in every language. */
export type FacetNames = FacetNamesQuery["facets"];

/** Reads the names of what the graph can be narrowed by. */
export function useFacetNames(asked: boolean, overview: OverviewQuery | undefined): Answer<FacetNamesQuery> {
  const variables = useMemo(
    () => (asked && overview ? { by: [...whereKeys(overview.ontology)] } : undefined),
    [asked, overview],
  );
  return useAnswer(Names, variables);
}
