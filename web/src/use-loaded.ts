import { useLayoutEffect, useMemo, useState } from "react";
import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import type { CanvasGraph } from "./canvas/canvas-graph.ts";
import { placeCommunities } from "./canvas/place-communities.ts";
import type { FirstReads } from "./first-reads.ts";
import type { OverviewQuery } from "./generated/operations.ts";
import { keepWhileSame } from "./keep-while-same.ts";
import { useArrangement } from "./layout/use-arrangement.ts";
import type { Loaded } from "./loaded.ts";
import { useLooks } from "./looks/use-looks.ts";
import { PANELS } from "./panels/index.ts";
import type { Known } from "./state/part.ts";
import type { RefusedField } from "./state/refused.ts";
import { isSameShown, whatIsShown } from "./state/shown.ts";
import { trimView, type View } from "./state/view.ts";
import { useAfterDrawing } from "./use-after-drawing.ts";
import { type Answer, useAskedAhead } from "./use-answer.ts";
import { type FacetNames, useFacetNames } from "./use-facet-names.ts";
import { useOnce } from "./use-once.ts";
import { useRead } from "./use-read.ts";
import type { MakeChange } from "./use-trail.ts";
import { whereKeys } from "./where-keys.ts";

export interface Reading {
  readonly overview: OverviewQuery | undefined;
  /** Whether what the page needs can be read. */
  readonly reading: Answer<unknown>;
  /** What the API says to filters that the page cannot apply by itself. */
  readonly filtered: Answer<unknown>;
  readonly loaded: Loaded | undefined;
  /** The values that the graph can be narrowed by, once they are read. */
  readonly facets: FacetNames | undefined;
  /** What the view asked for and the dataset does not have. */
  readonly unknown: readonly RefusedField[];
}

/** Reads the graph, and takes the view through it. What the dataset does not have is taken out of the view. */
export function useLoaded(view: View, change: MakeChange, reads: FirstReads): Reading {
  const answer = useAskedAhead(reads.overview);
  const opened = useAskedAhead(reads.graph);
  const overview = answer.data;
  const opening = opened.data;
  const [unknown, setUnknown] = useState<readonly RefusedField[]>([]);
  const isDrawn = useAfterDrawing(opening !== undefined);
  const names = useFacetNames(isDrawn || view.where.length > 0, overview);
  const facets = names.data?.facets;
  // What the dataset does not have is taken out of the view before the server is asked by it.
  const waits = view.where.length > 0 && (names.status === "loading" || !overview);
  const { graph, found, cuts, answer: filtered } = useRead(view, { overview, opening, waits });
  const known = useMemo(
    () => graph && overview && opening && whatIsKnown(overview, { graph, opening, facets }),
    [overview, graph, opening, facets],
  );
  const keep = useMemo(() => keepWhileSame(isSameShown), []);
  // What an address leaves out is not shown before the API has said what that is.
  const begun = useOnce(graph !== undefined && !waits && (found !== undefined || filtered.status !== "loading"));
  const shown = useMemo(
    () => (graph && begun ? keep(whatIsShown(graph, view, found)) : undefined),
    [graph, begun, view, found, keep],
  );
  const backdrop = useMemo(() => opening && placeCommunities(opening)?.backdrop, [opening]);
  const arrangement = useArrangement(
    view.layout,
    opening?.communities || view.layout.shownOnly ? (shown?.selection ?? "unknown") : {},
  );
  const { looks, measured, dates } = useLooks(view.looks, shown, opening?.communities ? "part" : "all");
  const loaded = useMemo(
    () =>
      overview && opening && graph && shown
        ? { overview, opening, graph, backdrop, shown, cuts, arrangement, looks, measured, dates }
        : undefined,
    [overview, opening, graph, backdrop, shown, cuts, arrangement, looks, measured, dates],
  );

  useLayoutEffect(() => {
    if (!known) return;
    const refused: RefusedField[] = [];
    trimView(view, known, (field, value) => refused.push({ field, value }));
    if (refused.length === 0) return;
    setUnknown(refused);
    change({ label: { step: "began" }, as: "throughout", apply: (one) => trimView(one, known, () => {}) });
  }, [view, known, change]);

  const reading = opened.status === "failed" ? opened : answer;
  return { overview, reading, filtered, loaded, facets, unknown };
}

interface Read {
  readonly graph: CanvasGraph;
  readonly opening: GraphColumns;
  readonly facets: FacetNames | undefined;
}

function whatIsKnown({ ontology }: OverviewQuery, { graph, opening, facets }: Read): Known {
  const keys: readonly string[] = whereKeys(ontology);
  return {
    entityTypes: ontology.entityTypes.filter(({ count }) => count > 0).map(({ type }) => type),
    relationTypes: ontology.relationTypes.map(({ type }) => type),
    panels: PANELS.map(({ id }) => id),
    isFacetValue(key, value) {
      if (!keys.includes(key)) return false;
      const facet = facets?.find((one) => one.key === key);
      return !facet || facet.values.length < facet.totalCount || facet.values.some(({ id }) => (id ?? "") === value);
    },
    // What the page has not read may still be there.
    isEntity: (id) => opening.communities !== undefined || graph.hasNode(id),
  };
}
