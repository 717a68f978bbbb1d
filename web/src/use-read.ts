import { useMemo } from "react";
import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { buildCanvasGraph, symmetricTypes } from "./canvas/build-graph.ts";
import type { CanvasGraph } from "./canvas/canvas-graph.ts";
import type { OverviewQuery } from "./generated/operations.ts";
import { type Cut, foundIn, type Questions, questionBetween, questionsOf, takeIn } from "./read-pieces.ts";
import type { Found } from "./state/filters/filter.ts";
import type { View } from "./state/view.ts";
import type { Answer } from "./use-answer.ts";
import { usePieces } from "./use-pieces.ts";

export interface Read {
  /** Grows where the page has not read all: the same graph has more in it then. */
  readonly graph: CanvasGraph | undefined;
  /** What passes the filters that the page cannot apply by itself, and where it starts; the last answer while a new one is under way. */
  readonly found: Found | undefined;
  readonly answer: Answer<unknown>;
  /** What was too much to be drawn. */
  readonly cuts: readonly Cut[];
}

export interface ReadSources {
  readonly overview: OverviewQuery | undefined;
  readonly opening: GraphColumns | undefined;
  /** Nothing may be asked yet. */
  readonly waits: boolean;
}

const NONE: readonly string[] = [];
const NOTHING: Questions = { start: undefined, more: NONE };
const NO_CUTS: readonly Cut[] = [];

/** Reads for the view what the page does not have. */
export function useRead(view: View, { opening, overview, waits }: ReadSources): Read {
  const ontology = overview?.ontology;
  const graph = useMemo(
    () => (opening && ontology ? buildCanvasGraph(opening, ontology) : undefined),
    [opening, ontology],
  );
  const { start, more } = useMemo(() => (graph && !waits ? questionsOf(graph, view) : NOTHING), [waits, graph, view]);
  const answer = usePieces(start === undefined ? more : [start, ...more]);
  const pieces = answer.data;
  const isWhole = opening && !opening.communities;
  const isStarted = start !== undefined;
  const parts = useMemo(
    () => pieces && (isStarted || !opening ? pieces : [opening, ...pieces]),
    [pieces, opening, isStarted],
  );
  const between = usePieces(
    useMemo(
      () => (isWhole || more.length === 0 || !parts || parts.length === 0 ? NONE : [questionBetween(parts)]),
      [isWhole, more, parts],
    ),
  );

  const read = useMemo(() => {
    if (!graph || !ontology || !pieces || !parts) return undefined;
    if (isWhole) return { found: pieces[0] && foundIn(pieces), cuts: NO_CUTS };
    return takeIn(graph, parts, { between: between.data ?? [], symmetric: symmetricTypes(ontology) });
  }, [graph, ontology, pieces, parts, between.data, isWhole]);
  return {
    graph,
    found: read?.found,
    answer: answer.status === "ready" ? between : answer,
    cuts: read?.cuts ?? NO_CUTS,
  };
}
