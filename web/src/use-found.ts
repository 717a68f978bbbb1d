import { useMemo } from "react";
import { Found, type FoundQuery } from "./generated/operations.ts";
import type { Found as FoundItems, ReadGraph } from "./state/filters/filter.ts";
import { whatIsAsked } from "./state/shown.ts";
import { toSelection } from "./state/to-selection.ts";
import type { View } from "./state/view.ts";
import { type Answer, useAnswer } from "./use-answer.ts";

/** As many as the first view reads. */
const LIMIT = 5000;

export interface UseFound {
  readonly answer: Answer<FoundQuery>;
  /** Undefined where nothing was asked; the last answer while a new one is under way. */
  readonly found: FoundItems | undefined;
}

/** Asks the API what passes the filters that the page cannot apply by itself. */
export function useFound(graph: ReadGraph | undefined, view: View): UseFound {
  const asked = useMemo(() => graph && whatIsAsked(graph, view), [graph, view]);
  const select = asked && toSelection({ ...asked, limit: LIMIT });
  const answer = useAnswer(Found, select && { select });
  const part = answer.data?.subgraph;
  const isAsked = asked !== undefined;
  const found = useMemo(
    () =>
      isAsked && part
        ? {
            entities: new Set(part.entities.map(({ id }) => id)),
            relations: new Set(part.relations.map(({ id }) => id)),
          }
        : undefined,
    [isAsked, part],
  );
  return { answer, found };
}
