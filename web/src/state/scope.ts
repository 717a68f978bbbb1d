import { attendedIn } from "./attended-in.ts";
import type { Found, ReadGraph } from "./filters/filter.ts";
import type { Growth, Via } from "./parts/grown.ts";
import { isShown } from "./parts/types.ts";
import type { View } from "./view.ts";

/**
 * The entities of the neighbourhood that the view is limited to, with what was added by hand and the pinned path; undefined where it is not.
 * A page that has not read all is limited to those from which it starts, with what the reader looks at or has marked.
 */
export function scopeOf(view: View, graph: ReadGraph, found?: Found): ReadonlySet<string> | undefined {
  const { grown, path } = view;
  const scope = found?.start ? new Set([...found.start, ...attendedIn(view)]) : neighbourhoodOf(view, graph, found);
  if (!scope) return undefined;
  for (const id of path.pinned) if (graph.hasNode(id)) scope.add(id);
  for (const { id, via } of grown) {
    if (!graph.hasNode(id)) continue;
    scope.add(id);
    for (const neighbour of neighboursVia(graph, id, via)) scope.add(neighbour);
  }
  return scope;
}

function neighbourhoodOf(view: View, graph: ReadGraph, found: Found | undefined): Set<string> | undefined {
  const { around } = view;
  if (!around) return undefined;
  const scope = new Set(around.ids.filter((id) => graph.hasNode(id)));
  let rim = [...scope];
  for (let step = 0; step < around.depth; step += 1) {
    rim = rim.flatMap((id) => neighboursBy(graph, id, view, found)).filter((id) => !scope.has(id));
    for (const id of rim) scope.add(id);
  }
  return scope;
}

/**
 * As the API goes its steps: by relations of the types that are shown, in the window of time where there is one, to
 * entities of the types that are shown. What a filter leaves out has no relations in the answer: from there, where
 * only the first step begins, every relation is taken.
 */
function neighboursBy(graph: ReadGraph, id: string, view: View, found: Found | undefined): readonly string[] {
  const { relationTypes, time } = view;
  const inTime = time.window === undefined ? undefined : found;
  const isTaken = (relation: string) => !inTime?.entities.has(id) || inTime.relations.has(relation);
  return graph
    .filterEdges(
      id,
      (relation, { relationType }) =>
        (relationTypes.length === 0 || relationTypes.includes(relationType)) && isTaken(relation),
    )
    .map((relation) => graph.opposite(id, relation))
    .filter((other) => isShown(view, graph.getNodeAttribute(other, "entityType")))
    .filter((other) => inTime?.entities.has(other) ?? true);
}

function neighboursVia(graph: ReadGraph, id: string, via: Growth["via"]): readonly string[] {
  if (via === "none") return [];
  if (via === "all") return graph.neighbors(id);
  return graph
    .filterEdges(id, (relation) => leads(graph, id, relation, via))
    .map((relation) => graph.opposite(id, relation));
}

/** How a relation looks from one of its ends. */
export function viaOf(graph: ReadGraph, id: string, relation: string): Via {
  const relationType = graph.getEdgeAttribute(relation, "relationType");
  if (graph.isUndirected(relation)) return { relationType, direction: "both" };
  return { relationType, direction: graph.source(relation) === id ? "out" : "in" };
}

function leads(graph: ReadGraph, id: string, relation: string, via: Via): boolean {
  const { relationType, direction } = viaOf(graph, id, relation);
  return relationType === via.relationType && (via.direction === "both" || direction === via.direction);
}
