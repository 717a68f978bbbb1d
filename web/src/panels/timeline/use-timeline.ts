import { useMemo } from "react";
import { Timeline, type TimelineQuery } from "../../generated/operations.ts";
import type { SelectionFields } from "../../state/filters/filter.ts";
import { isAskable } from "../../state/is-askable.ts";
import { TIME, type TimeUnit } from "../../state/parts/time.ts";
import { toSelection } from "../../state/to-selection.ts";
import { type Answer, useAnswer } from "../../use-answer.ts";

/** Counts what is shown by time, as if no window were set: what lies outside of it stays in sight. */
export function useTimeline(selection: SelectionFields | undefined, unit: TimeUnit): Answer<TimelineQuery> {
  const variables = useMemo(() => {
    if (!selection || !isAskable(selection)) return undefined;
    const rest = Object.entries(selection).filter(([field]) => !TIME.fields.includes(field));
    const select = toSelection(Object.fromEntries(rest));
    return { select, unit: unit === "year" ? ("YEAR" as const) : ("PERIOD" as const) };
  }, [selection, unit]);
  return useAnswer(Timeline, variables);
}
