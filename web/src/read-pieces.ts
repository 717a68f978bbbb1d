import type { GraphColumns } from "../../src/graph/graph-columns.ts";
import { addColumns, relationAt } from "./canvas/add-columns.ts";
import type { CanvasGraph } from "./canvas/canvas-graph.ts";
import { placeBeside } from "./canvas/place-beside.ts";
import type { Found, SelectionFields } from "./state/filters/filter.ts";
import { MOST_NEIGHBOURS, piecesOf } from "./state/pieces.ts";
import { selectionSearch } from "./state/selection-search.ts";
import { whatIsAsked } from "./state/shown.ts";
import type { View } from "./state/view.ts";

/** Of so many entities only the best connected are drawn. */
export interface Cut {
  readonly of: "all" | "neighbours";
  readonly shown: number;
  readonly total: number;
}

/** What is to be read, each as the search part of its address. */
export interface Questions {
  /** What the view starts from; undefined where that is what the page opened on. */
  readonly start: string | undefined;
  readonly more: readonly string[];
}

/** What came of it. */
export interface TakenIn {
  readonly found: Found;
  readonly cuts: readonly Cut[];
}

/** What has to be read for a view: of a page that has read all, only what it cannot tell by itself. */
export function questionsOf(graph: CanvasGraph, view: View): Questions {
  if (!graph.getAttribute("partial")) {
    const asked = whatIsAsked(graph, view);
    return { start: asked && searchOf(asked), more: [] };
  }
  const { start, more } = piecesOf(view, graph);
  return { start: start && searchOf(start), more: more.map(searchOf) };
}

/** Asks for the relations between what came in different pieces: they are in none of them. */
export function questionBetween(pieces: readonly GraphColumns[]): string {
  return searchOf({ ids: idsOf(pieces) });
}

/** What passes the filters, by the pieces that were read for them. */
export function foundIn(pieces: readonly GraphColumns[]): Found {
  return {
    entities: new Set(idsOf(pieces)),
    relations: new Set(pieces.flatMap((piece) => piece.relations.id.map((_, row) => relationAt(piece, row).id))),
  };
}

/** Adds pieces to a graph that has not all, the first being what the view starts from; adding twice adds nothing. */
export function takeIn(
  graph: CanvasGraph,
  pieces: readonly GraphColumns[],
  { between, symmetric }: { readonly between: readonly GraphColumns[]; readonly symmetric: ReadonlySet<string> },
): TakenIn {
  const all = [...pieces, ...between];
  for (const piece of all) {
    const places = placeBeside(graph, piece);
    addColumns(graph, piece, { symmetric, placeOf: (row) => places.get(row) ?? { x: 0, y: 0 } });
  }
  const [first] = pieces;
  const start = new Set(first?.entities.id);
  return { found: { ...foundIn(all), start, isStartAll: start.size === first?.entityCount }, cuts: cutsOf(pieces) };
}

function cutsOf(pieces: readonly GraphColumns[]): readonly Cut[] {
  return pieces.flatMap(({ entities, entityCount }, index): Cut[] => {
    const shown = entities.id.length;
    if (shown === entityCount) return [];
    return [{ of: index > 0 && shown >= MOST_NEIGHBOURS ? "neighbours" : "all", shown, total: entityCount }];
  });
}

function idsOf(pieces: readonly GraphColumns[]): readonly string[] {
  return [...new Set(pieces.flatMap(({ entities }) => entities.id))];
}

function searchOf(selection: SelectionFields): string {
  return selectionSearch(selection).toString();
}
