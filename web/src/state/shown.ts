import type { Passes, ReadGraph, SelectionFields } from "./filters/filter.ts";
import { FILTERS } from "./filters/index.ts";
import type { View } from "./view.ts";

/** What the view shows of the graph that the page has read. */
export interface Shown {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** The same for the API: what stands on the page is what comes out. */
  readonly selection: SelectionFields;
}

/** Takes the graph through all filters; a relation is shown where both its ends are. */
export function whatIsShown(graph: ReadGraph, view: View): Shown {
  const passes = (kind: "entities" | "relations"): Passes => {
    const asked = FILTERS.flatMap((filter) => filter[kind]?.(view, graph) ?? []);
    return (id) => asked.every((one) => one(id));
  };
  const entities = new Set(graph.nodes().filter(passes("entities")));
  const relations = graph.edges().filter((id) => graph.extremities(id).every((end) => entities.has(end)));
  return {
    entities,
    relations: new Set(relations.filter(passes("relations"))),
    selection: Object.assign({}, ...FILTERS.map(({ select }) => select(view, graph))),
  };
}
