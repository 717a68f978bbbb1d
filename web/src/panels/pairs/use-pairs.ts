import { useMemo, useState } from "react";
import { type EntityType, Pairs, type PairsQuery } from "../../generated/operations.ts";
import type { Loaded } from "../../loaded.ts";
import { rulesOfFilters } from "../../state/rules-of-filters.ts";
import { toSelection } from "../../state/to-selection.ts";
import type { View } from "../../state/view.ts";
import { type Answer, useAnswer } from "../../use-answer.ts";

const PAGE = 20;

export interface PairsAnswer extends Answer<PairsQuery> {
  readonly more: (() => void) | undefined;
}

/** The pairs that the view asks for, those that share most first. */
export function usePairs(view: View, loaded: Loaded | undefined): PairsAnswer {
  const { of, through } = view.pairs;
  const graph = loaded?.graph;
  const selection = useMemo(() => graph && rulesOfFilters(graph, view), [graph, view]);
  const asked =
    selection && of !== undefined && through !== undefined
      ? // What the dataset does not have was taken out of the view when it was read.
        { select: toSelection(selection), of: of as EntityType, through: through as EntityType }
      : undefined;
  const question = JSON.stringify(asked);
  const [wanted, setWanted] = useState({ question, first: PAGE });
  const first = wanted.question === question ? wanted.first : PAGE;
  const answer = useAnswer(Pairs, asked && { ...asked, first });
  const { totalCount = 0 } = answer.data?.subgraph.projection ?? {};
  return { ...answer, more: first < totalCount ? () => setWanted({ question, first: first + PAGE }) : undefined };
}
