import type { Selected } from "../state/parts/selected.ts";
import type { CanvasGraph } from "./build-graph.ts";

/** What stands in front while the rest is dimmed. */
export interface Focus {
  /** The entities that it is about, which are ringed and named in full. */
  readonly centres: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** The item with what touches it: an entity with its neighbours and relations, a relation with its two ends. */
export function focusOn(graph: CanvasGraph, item: Selected | undefined): Focus | undefined {
  if (item?.kind === "entity" && graph.hasNode(item.id)) {
    return {
      centres: new Set([item.id]),
      entities: new Set([item.id, ...graph.neighbors(item.id)]),
      relations: new Set(graph.edges(item.id)),
    };
  }
  if (item?.kind === "relation" && graph.hasEdge(item.id)) {
    const ends = graph.extremities(item.id);
    return { centres: new Set(ends), entities: new Set(ends), relations: new Set([item.id]) };
  }
  return undefined;
}
