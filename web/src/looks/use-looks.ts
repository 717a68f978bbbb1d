import { useMemo } from "react";
import { Periods } from "../generated/operations.ts";
import { readLayout } from "../read-columns.ts";
import { isAskable } from "../state/is-askable.ts";
import type { ChosenLooks } from "../state/parts/looks.ts";
import { selectionSearch } from "../state/selection-search.ts";
import type { Shown } from "../state/shown.ts";
import { toSelection } from "../state/to-selection.ts";
import { type Answer, useAnswer, useAsked } from "../use-answer.ts";
import type { Looks } from "./looks.ts";
import { makeLooks } from "./make-looks.ts";
import { MEASURES, type Measure, type Measured, measureOf } from "./measures.ts";

export interface UseLooks {
  readonly looks: Looks;
  /** What was measured of exactly what is shown. */
  readonly measured: Answer<unknown>;
  /** When what is shown is dated, where that is asked for. */
  readonly dates: Answer<unknown>;
}

const NOTHING = {};

/** Has what is shown measured, where size or colour go by a measure; a page that has not `read` all goes by the dates of what is shown. */
export function useLooks({ size, color }: ChosenLooks, shown: Shown | undefined, read: "all" | "part"): UseLooks {
  const [bySize, byColor] = [measureOf(size), measureOf(color)];
  const sized = useMeasured(bySize, shown);
  const colored = useMeasured(byColor === bySize ? undefined : byColor, shown);
  const measured = useMemo(() => ({ ...sized.data?.subgraph, ...colored.data?.subgraph }), [sized.data, colored.data]);
  const isDated = color === "period";
  const selection = read === "all" ? NOTHING : shown?.selection;
  const dated = useMemo(
    () => (isDated && selection && isAskable(selection) ? { select: toSelection(selection) } : undefined),
    [isDated, selection],
  );
  const periods = useAnswer(Periods, dated);
  const times = useAsked(readLayout, dated && selection && selectionSearch(selection).toString());
  const known = shown?.entities;
  const looks = useMemo(
    () => makeLooks({ size, color }, { measured, timeline: periods.data?.timeline, times: times.data, shown: known }),
    [size, color, measured, periods.data, times.data, known],
  );
  return {
    looks,
    measured: sized.status === "ready" || sized.status === "idle" ? colored : sized,
    dates: periods.status === "ready" ? times : periods,
  };
}

function useMeasured(measure: Measure | undefined, shown: Shown | undefined): Answer<{ readonly subgraph: Measured }> {
  const selection = shown?.selection;
  const first = shown?.entities.size ?? 0;
  const variables = useMemo(
    () =>
      measure && selection && isAskable(selection) && first > 0 ? { select: toSelection(selection), first } : undefined,
    [measure, selection, first],
  );
  return useAnswer(MEASURES[measure ?? "degree"], variables);
}
