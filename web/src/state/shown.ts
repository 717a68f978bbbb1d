import type { Found, Passes, ReadGraph, SelectionFields } from "./filters/filter.ts";
import { FILTERS } from "./filters/index.ts";
import type { View } from "./view.ts";

/** What the view shows of the graph that the page has read. */
export interface Shown {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** The same for the API: what stands on the page is what comes out. */
  readonly selection: SelectionFields;
}

/**
 * The selection to ask the API for, where a filter has to ask it; else undefined. It has the fields of all filters, since
 * what one lets pass may depend on another: an undated agency is there for a dated relation to what is shown.
 */
export function whatIsAsked(graph: ReadGraph, view: View): SelectionFields | undefined {
  const isAsked = FILTERS.some(({ asked, select }) => asked && select(view, graph) !== undefined);
  return isAsked ? selectionOf(graph, view) : undefined;
}

/** Takes the graph through all filters; a relation is shown where both its ends are. `found` is what the API answered, where it was asked. */
export function whatIsShown(graph: ReadGraph, view: View, found?: Found): Shown {
  const passes = (kind: "entities" | "relations"): Passes => {
    const asked = FILTERS.flatMap((filter) => filter[kind]?.(view, graph) ?? []);
    if (found) asked.push((id) => found[kind].has(id));
    return (id) => asked.every((one) => one(id));
  };
  const entities = new Set(graph.nodes().filter(passes("entities")));
  const relations = graph.edges().filter((id) => graph.extremities(id).every((end) => entities.has(end)));
  return {
    entities,
    relations: new Set(relations.filter(passes("relations"))),
    selection: selectionOf(graph, view),
  };
}

function selectionOf(graph: ReadGraph, view: View): SelectionFields {
  return Object.assign({}, ...FILTERS.map(({ select }) => select(view, graph)));
}
