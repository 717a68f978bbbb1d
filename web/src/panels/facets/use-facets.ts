import { useMemo } from "react";
import { type AggregateKey, Facets, type FacetsQuery } from "../../generated/operations.ts";
import { useLanguage } from "../../i18n/reader.ts";
import type { Loaded } from "../../loaded.ts";
import { selectByRules } from "../../state/shown.ts";
import { toSelection } from "../../state/to-selection.ts";
import type { View } from "../../state/view.ts";
import { type Answer, useAnswer } from "../../use-answer.ts";

/** Counts what is shown by these keys, each as if it were not yet chosen by. */
export function useFacets(view: View, loaded: Loaded | undefined, by: readonly AggregateKey[]): Answer<FacetsQuery> {
  const language = useLanguage() === "en" ? ("EN" as const) : ("ZH" as const);
  const select = useMemo(
    () => loaded && toSelection(selectByRules(loaded.graph, view, loaded.shown.passing)),
    [loaded, view],
  );
  return useAnswer(Facets, select && by.length > 0 ? { select, by: [...by], language } : undefined);
}
