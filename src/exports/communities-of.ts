import { buildGraph } from "../graph/graph.ts";
import type { Entity } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { group, type Means, MOST_STEPS } from "../query/measure.ts";
import type { Origin } from "./export-graph.ts";

export interface Communities {
  readonly method: NonNullable<Origin["communities"]>;
  /** Number of the community by id of the entity, 1 for the largest. */
  readonly of: ReadonlyMap<string, number>;
}

/**
 * The communities of a part of the graph, as the API finds them.
 * @throws ZhenxingError BAD_INPUT when it would take too long
 */
export async function communitiesOf(
  entities: readonly Entity[],
  relations: readonly Relation[],
  ontology: Ontology,
  means: Omit<Means, "steps">,
): Promise<Communities> {
  const graph = buildGraph({ entities, relations }, ontology);
  const { method, groups, modularity } = await group(graph, "communities", {}, { ...means, steps: MOST_STEPS });
  const numbered = groups.flatMap((members, index) => members.map((id) => [id, index + 1] as const));
  return { method: { ...method, modularity }, of: new Map(numbered) };
}
