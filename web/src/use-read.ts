import { useMemo } from "react";
import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { addColumns, relationAt } from "./canvas/add-columns.ts";
import { buildCanvasGraph, symmetricTypes } from "./canvas/build-graph.ts";
import type { CanvasGraph } from "./canvas/canvas-graph.ts";
import { placeBeside } from "./canvas/place-beside.ts";
import type { OverviewQuery } from "./generated/operations.ts";
import type { Found, SelectionFields } from "./state/filters/filter.ts";
import { MOST_NEIGHBOURS, piecesOf } from "./state/pieces.ts";
import { selectionSearch } from "./state/selection-search.ts";
import { whatIsAsked } from "./state/shown.ts";
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

/** Of so many entities only the best connected are drawn. */
export interface Cut {
  readonly of: "all" | "neighbours";
  readonly shown: number;
  readonly total: number;
}

export interface ReadSources {
  readonly overview: OverviewQuery | undefined;
  readonly opening: GraphColumns | undefined;
  /** Nothing may be asked yet. */
  readonly waits: boolean;
}

/** Reads for the view what the page does not have. */
export function useRead(view: View, { opening, overview, waits }: ReadSources): Read {
  const ontology = overview?.ontology;
  const graph = useMemo(
    () => (opening && ontology ? buildCanvasGraph(opening, ontology) : undefined),
    [opening, ontology],
  );
  const { start, more } = useMemo(() => questionsOf(waits ? undefined : graph, view), [waits, graph, view]);
  const answer = usePieces(start === undefined ? more : [start, ...more]);
  const pieces = answer.data;
  const isWhole = opening && !opening.communities;
  const isStarted = start !== undefined;
  // Relations between what came in different pieces are in none of them.
  const ids = useMemo(
    () =>
      isWhole || more.length === 0 || !pieces ? [] : idsOf([...(isStarted || !opening ? [] : [opening]), ...pieces]),
    [isWhole, more, pieces, opening, isStarted],
  );
  const between = usePieces(ids.length > 0 ? [searchOf({ ids })] : NONE);

  const read = useMemo(() => {
    if (!graph || !opening || !ontology || !pieces) return undefined;
    if (isWhole) return { found: pieces[0] && foundIn(pieces), cuts: [] };
    const parts = isStarted ? pieces : [opening, ...pieces];
    const symmetric = symmetricTypes(ontology);
    const all = [...parts, ...(between.data ?? [])];
    for (const part of all) {
      // Adding twice adds nothing.
      const places = placeBeside(graph, part);
      addColumns(graph, part, { symmetric, placeOf: (row) => places.get(row) ?? { x: 0, y: 0 } });
    }
    return { found: { ...foundIn(all), start: new Set(parts[0]?.entities.id) }, cuts: cutsOf(parts) };
  }, [graph, opening, ontology, pieces, between.data, isWhole, isStarted]);
  return {
    graph,
    found: read?.found,
    answer: answer.status === "ready" ? between : answer,
    cuts: read?.cuts ?? NO_CUTS,
  };
}

const NONE: readonly string[] = [];
const NO_CUTS: readonly Cut[] = [];

interface Questions {
  readonly start: string | undefined;
  readonly more: readonly string[];
}

function questionsOf(graph: CanvasGraph | undefined, view: View): Questions {
  if (!graph) return { start: undefined, more: NONE };
  if (!graph.getAttribute("partial")) {
    const asked = whatIsAsked(graph, view);
    return { start: asked && searchOf(asked), more: NONE };
  }
  const { start, more } = piecesOf(view, graph);
  return { start: start && searchOf(start), more: more.map(searchOf) };
}

function searchOf(selection: SelectionFields): string {
  return selectionSearch(selection).toString();
}

function idsOf(pieces: readonly GraphColumns[]): readonly string[] {
  return [...new Set(pieces.flatMap(({ entities }) => entities.id))];
}

function foundIn(pieces: readonly GraphColumns[]): Found {
  return {
    entities: new Set(idsOf(pieces)),
    relations: new Set(pieces.flatMap((piece) => piece.relations.id.map((_, row) => relationAt(piece, row).id))),
  };
}

function cutsOf(pieces: readonly GraphColumns[]): readonly Cut[] {
  return pieces.flatMap(({ entities, entityCount }, index): Cut[] => {
    const shown = entities.id.length;
    if (shown === entityCount) return [];
    return [{ of: index > 0 && shown >= MOST_NEIGHBOURS ? "neighbours" : "all", shown, total: entityCount }];
  });
}
