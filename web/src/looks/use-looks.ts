import { useMemo } from "react";
import { Dates, type DatesQuery, Measures, type MeasuresQuery } from "../generated/operations.ts";
import { isAskable } from "../state/is-askable.ts";
import type { ChosenLooks } from "../state/parts/looks.ts";
import type { Shown } from "../state/shown.ts";
import { toSelection } from "../state/to-selection.ts";
import { type Answer, useAnswer } from "../use-answer.ts";
import type { Looks } from "./looks.ts";
import { makeLooks } from "./make-looks.ts";

export interface UseLooks {
  readonly looks: Looks;
  /** What was measured of exactly what is shown. */
  readonly measured: Answer<MeasuresQuery>;
  /** When what is shown is dated, where that is asked for. */
  readonly dates: Answer<DatesQuery>;
}

const NOTHING = {};

/** Has what is shown measured, where size or colour go by a measure. */
export function useLooks({ size, color }: ChosenLooks, shown: Shown | undefined): UseLooks {
  const selection = shown?.selection;
  const first = shown?.entities.size ?? 0;
  const variables = useMemo(() => {
    const asked = {
      degree: color === "degree",
      pageRank: size === "pageRank" || color === "pageRank",
      betweenness: size === "betweenness" || color === "betweenness",
      communities: color === "communities",
    };
    const isAsked = Object.values(asked).some(Boolean);
    return selection && isAskable(selection) && first > 0 && isAsked
      ? { select: toSelection(selection), first, ...asked }
      : undefined;
  }, [selection, first, size, color]);
  const measured = useAnswer(Measures, variables);
  const part = variables && measured.data?.subgraph;
  const dates = useAnswer(Dates, color === "period" ? NOTHING : undefined);
  const known = shown?.entities;
  const looks = useMemo(
    () => makeLooks({ size, color }, { measured: part, dates: dates.data, shown: known }),
    [size, color, part, dates.data, known],
  );
  return { looks, measured, dates };
}
