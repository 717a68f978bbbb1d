import { useMemo } from "react";
import { Changes, type ChangesQuery, DatedYears } from "../../generated/operations.ts";
import { useLanguage } from "../../i18n/reader.ts";
import type { Loaded } from "../../loaded.ts";
import { rulesOfFilters } from "../../state/rules-of-filters.ts";
import { timelineParts } from "../../state/timeline.ts";
import { toSelection } from "../../state/to-selection.ts";
import type { View } from "../../state/view.ts";
import { writeYears, type Years } from "../../state/years.ts";
import { type Answer, useAnswer } from "../../use-answer.ts";

/** As many of each list as are read. */
const LIMIT = 500;

export interface ChangesAnswer {
  /** The first and the last year that anything is dated in; undefined until they are read, or where nothing is dated. */
  readonly limits: Years | undefined;
  /** The two years that are compared. */
  readonly years: Years | undefined;
  readonly dated: Answer<unknown>;
  readonly changes: Answer<ChangesQuery>;
}

/** What the API says changed between the two years of the view, under its filters but that of time. */
export function useChanges(view: View, loaded: Loaded | undefined): ChangesAnswer {
  const language = useLanguage() === "en" ? "EN" : "ZH";
  const graph = loaded?.graph;
  const select = useMemo(() => {
    if (!graph) return undefined;
    return toSelection(rulesOfFilters(graph, { ...view, time: { ...view.time, window: undefined } }));
  }, [graph, view]);
  const dated = useAnswer(DatedYears, select && { select });
  const limits = useMemo(() => dated.data && timelineParts(dated.data.timeline).limits, [dated.data]);
  const { from = limits?.from, to = limits?.to } = view.changes;
  const years = from !== undefined && to !== undefined ? { from, to } : undefined;
  const one = (year: number) => writeYears({ from: year, to: year });
  const changes = useAnswer(
    Changes,
    select && years && years.from < years.to
      ? { from: one(years.from), to: one(years.to), select: { ...select, limit: LIMIT }, language }
      : undefined,
  );
  return { limits, years, dated, changes };
}
