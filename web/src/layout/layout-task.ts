import { MultiGraph } from "graphology";
import type { LayoutGraph } from "../../../src/layouts/layout-graph.ts";
import { parseTime } from "../../../src/model/time.ts";
import type { LayoutFactsQuery } from "../generated/operations.ts";

/** What the worker is asked to do. */
export interface LayoutTask {
  readonly name: string;
  readonly seed: number;
  readonly centre: string | undefined;
  readonly facts: LayoutFactsQuery;
}

/**
 * The graph as layouts read it. Nodes and edges stand in the order that the dataset's tables have them in, on which the
 * places depend where chance has a part: the seed of the stored places gives those places here as well.
 */
export function toLayoutGraph({ ontology, subgraph }: LayoutFactsQuery): LayoutGraph {
  const graph: LayoutGraph = new MultiGraph();
  const { entityTypes, relationTypes } = ontology;
  graph.setAttribute(
    "types",
    entityTypes.map(({ type, plural, pluralEn }) => ({ name: type, plural: { zh: plural, en: pluralEn } })),
  );
  const order = new Map<string, number>(entityTypes.map(({ type }, index) => [type, index]));
  const orderOf = (type: string) => order.get(type) ?? order.size;
  const byTable = [...subgraph.entities].sort((a, b) => orderOf(a.type) - orderOf(b.type) || compare(a.id, b.id));
  for (const { id, type, time, coordinates } of byTable) {
    graph.addNode(id, {
      type,
      time: time ? parseTime(time) : undefined,
      coordinates: coordinates ?? undefined,
    });
  }
  const hierarchical = new Set<string>(relationTypes.filter((type) => type.hierarchical).map(({ type }) => type));
  for (const { id, type, rank, source, target } of [...subgraph.relations].sort((a, b) => compare(a.id, b.id))) {
    const edge = { hierarchical: hierarchical.has(type), rank: rank ?? undefined };
    graph.addDirectedEdgeWithKey(id, source.id, target.id, edge);
  }
  return graph;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
