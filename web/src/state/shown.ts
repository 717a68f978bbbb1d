import type { Found, Passes, ReadGraph, SelectionFields } from "./filters/filter.ts";
import { FILTERS } from "./filters/index.ts";
import { fold } from "./fold.ts";
import { LONGEST_LIST } from "./is-askable.ts";
import { scopeOf } from "./scope.ts";
import type { View } from "./view.ts";

/** What the view shows of the graph that the page has read. */
export interface Shown {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** The entities that all filters let pass: what of them is not shown was taken off the page by hand. */
  readonly passing: ReadonlySet<string>;
  /** The same for the API: what stands on the page is what comes out. */
  readonly selection: SelectionFields;
}

/**
 * The selection to ask the API for, where a filter has to ask it; else undefined. It has the fields of all filters, since
 * what one lets pass may depend on another: an undated agency is there for a dated relation to what is shown.
 */
export function whatIsAsked(graph: ReadGraph, view: View): SelectionFields | undefined {
  const isAsked = FILTERS.some(({ asked, select }) => asked && select(view, graph) !== undefined);
  return isAsked ? filteredSelection(graph, view) : undefined;
}

/**
 * Takes the graph through all filters, then takes off what the reader took off; a relation is shown where both its ends
 * are. `found` is what the API answered, where it was asked.
 */
export function whatIsShown(graph: ReadGraph, view: View, found?: Found): Shown {
  const passes = (kind: "entities" | "relations"): Passes => {
    const asked = FILTERS.flatMap((filter) => filter[kind]?.(view, graph) ?? []);
    if (found) asked.push((id) => found[kind].has(id));
    return (id) => asked.every((one) => one(id));
  };
  const passing = new Set(graph.nodes().filter(passes("entities")));
  const entities = fold(graph, takenBy(view, graph, { passing, found }), view);
  const relations = graph.edges().filter((id) => graph.extremities(id).every((end) => entities.has(end)));
  return {
    entities,
    relations: new Set(relations.filter(passes("relations"))),
    passing,
    selection: found?.start
      ? selectPart(graph, view, { passing, entities, found })
      : selectShown(graph, view, { passing, entities, found }),
  };
}

/** Whether two show the same, said in the same way. */
export function isSameShown(one: Shown, other: Shown): boolean {
  const sets = ["entities", "relations", "passing"] as const;
  return (
    sets.every((set) => one[set].size === other[set].size && [...one[set]].every((id) => other[set].has(id))) &&
    JSON.stringify(one.selection) === JSON.stringify(other.selection)
  );
}

interface Passed {
  readonly passing: ReadonlySet<string>;
  readonly found: Found | undefined;
}

/** What the neighbourhood and the hidden ones leave. */
function takenBy(view: View, graph: ReadGraph, { passing, found }: Passed): ReadonlySet<string> {
  const scope = scopeOf(view, graph, found);
  const hidden = new Set(view.hidden);
  return new Set([...passing].filter((id) => !hidden.has(id) && (scope?.has(id) ?? true)));
}

export function filteredSelection(graph: ReadGraph, view: View): SelectionFields {
  return Object.assign({}, ...FILTERS.map(({ select }) => select(view, graph)));
}

/**
 * A neighbourhood and what is hidden are selected by their rules; what was put together by hand, by its entities, or,
 * where they are too many to be named, by the rules and what differs from them.
 */
function selectShown(
  graph: ReadGraph,
  view: View,
  { passing, entities, found }: Passed & Pick<Shown, "entities">,
): SelectionFields {
  const rules = selectByRules(graph, view, passing);
  if (!isByHand(view) && isRuled(view, passing)) return rules;
  if (entities.size <= LONGEST_LIST || !isRuled(view, passing))
    return { ...filteredSelection(graph, view), ids: [...entities] };
  const ruled = takenBy({ ...view, grown: [], path: { ...view.path, pinned: [] } }, graph, { passing, found });
  const added = [...entities].filter((id) => !ruled.has(id));
  const left = [...ruled].filter((id) => !entities.has(id));
  const named = view.around?.depth === 0 ? view.around.ids : [];
  return {
    ...rules,
    ...(added.length > 0 && { ids: [...named, ...added] }),
    ...(left.length > 0 && { without: [...leftOut(view, passing), ...left] }),
  };
}

/**
 * Where the page has not read all: its entities by their names; where they are too many to be asked about, and all that the rules
 * select, by the rules.
 */
function selectPart(
  graph: ReadGraph,
  view: View,
  { passing, entities, found }: Passed & Pick<Shown, "entities">,
): SelectionFields {
  const start = found?.isStartAll ? found.start : undefined;
  const isAll = entities.size === start?.size && [...entities].every((id) => start.has(id));
  if (isAll && entities.size > LONGEST_LIST) return selectByRules(graph, view, passing);
  return { ...filteredSelection(graph, view), ids: [...entities] };
}

/**
 * Whether the API comes to the same by the rules: within a window of time it drops what only a hidden entity held, goes
 * its steps through what other filters leave out, and takes no step from where nothing is in time.
 */
function isRuled({ time, hidden, where, around }: View, passing: ReadonlySet<string>): boolean {
  if (time.window === undefined) return true;
  if (hidden.length > 0) return false;
  return around === undefined || (where.length === 0 && around.ids.every((id) => passing.has(id)));
}

/** Whether some of what is shown was added or folded away by hand, which no rule of a selection says. */
export function isByHand({ around, grown, collapsed, path }: View): boolean {
  return collapsed.length > 0 || (around !== undefined && (grown.length > 0 || path.pinned.length > 0));
}

/** What is hidden, and what a neighbourhood starts from and a filter leaves out: to the API that passes all filters. */
function leftOut({ hidden, around }: View, passing: ReadonlySet<string>): readonly string[] {
  return [...new Set([...hidden, ...(around?.ids ?? []).filter((id) => !passing.has(id))])];
}

/** The rules by which the view selects, without what was added or folded away by hand. */
export function selectByRules(graph: ReadGraph, view: View, passing: ReadonlySet<string>): SelectionFields {
  const filters = filteredSelection(graph, view);
  const { around } = view;
  const left = leftOut(view, passing);
  const without = left.length > 0 ? { without: left } : {};
  if (!around) return { ...filters, ...without };
  const reach = around.depth === 0 ? { ids: around.ids } : { around: around.ids, depth: around.depth };
  return { ...filters, ...reach, ...without };
}
