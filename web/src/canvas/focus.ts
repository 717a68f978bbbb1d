import type { Selected } from "../state/parts/selected.ts";
import type { Shown } from "../state/shown.ts";
import type { CanvasGraph } from "./canvas-graph.ts";

/** What stands in front while the rest is dimmed. */
export interface Focus {
  /** The entities that it is about, which are ringed and named in full. */
  readonly centres: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** The item with what is shown of what touches it: an entity with its neighbours and relations, a relation with its two ends. */
export function focusOn(
  graph: CanvasGraph,
  item: Selected | undefined,
  { entities, relations }: Pick<Shown, "entities" | "relations">,
): Focus | undefined {
  if (item?.kind === "entity" && entities.has(item.id)) {
    const touching = graph.edges(item.id).filter((id) => relations.has(id));
    return {
      centres: new Set([item.id]),
      entities: new Set([item.id, ...touching.map((id) => graph.opposite(item.id, id))]),
      relations: new Set(touching),
    };
  }
  if (item?.kind === "relation" && relations.has(item.id)) {
    const ends = graph.extremities(item.id);
    return { centres: new Set(ends), entities: new Set(ends), relations: new Set([item.id]) };
  }
  return undefined;
}

/** A path with all that joins its entities one to the next; undefined where less than two of them are shown. */
export function focusOnPath(
  graph: CanvasGraph,
  path: readonly string[],
  shown: Pick<Shown, "entities">,
): Focus | undefined {
  const entities = path.filter((id) => shown.entities.has(id));
  if (entities.length < 2) return undefined;
  const steps = entities.slice(1).map((id, at) => [entities[at] ?? id, id] as const);
  return {
    centres: new Set(entities),
    entities: new Set(entities),
    relations: new Set(steps.flatMap(([from, to]) => graph.edges(from, to).concat(graph.edges(to, from)))),
  };
}

/** Facts that are shown: entities, and relations with their ends; undefined where none of them is. */
export function focusOnFacts(
  graph: Pick<CanvasGraph, "extremities">,
  facts: readonly string[],
  shown: Pick<Shown, "entities" | "relations">,
): Focus | undefined {
  const relations = facts.filter((id) => shown.relations.has(id));
  const ends = relations.flatMap((id) => graph.extremities(id));
  const entities = new Set([...facts.filter((id) => shown.entities.has(id)), ...ends]);
  return entities.size > 0 ? { centres: new Set(), entities, relations: new Set(relations) } : undefined;
}
