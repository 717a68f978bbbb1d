import type { Entity } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import { selectEntities } from "./select-entities.ts";
import { checkSelection, relationsOf, type Selection, seedsOf } from "./selection.ts";

export interface Subgraph {
  /** Those that the selection names itself first, then the others; of each the best connected first. */
  readonly entities: readonly Entity[];
  /** Those between the entities that fit the selection, in the order of the store. */
  readonly relations: readonly Relation[];
  /** How many there are without the limit. */
  readonly entityCount: number;
  readonly relationCount: number;
  /** How many of these have no time. */
  readonly undatedEntityCount: number;
  readonly undatedRelationCount: number;
  /** Neither the limit nor the number of paths that a selection takes left anything out. */
  readonly complete: boolean;
  /** How many paths were taken, where there may be more than a selection takes. */
  readonly cutToPaths?: number | undefined;
}

/**
 * The part of the graph that a selection names, cut after `limit` entities.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered
 */
export async function subgraph(store: Store, ontology: Ontology, selection: Selection): Promise<Subgraph> {
  checkSelection(selection);
  const { entities: fitting, cutToPaths } = await selectEntities(store, ontology, selection);
  const ids = fitting.map(({ id }) => id);
  const ranked = await store.findEntities({ ids }, [{ by: "degree", descending: true }], {});
  const seeds = seedsOf(selection);
  const named = ranked.items.filter(({ id }) => seeds.has(id));
  const others = ranked.items.filter(({ id }) => !seeds.has(id));
  const entities = [...named, ...others].slice(0, selection.limit);
  const within = await store.findRelations(relationsOf(selection), ids, {});
  const kept = new Set(entities.map(({ id }) => id));
  const relations = within.items.filter(({ source, target }) => kept.has(source) && kept.has(target));
  return {
    entities,
    relations,
    entityCount: fitting.length,
    relationCount: within.totalCount,
    undatedEntityCount: fitting.filter(({ time }) => !time).length,
    undatedRelationCount: within.items.filter(({ time }) => !time).length,
    complete: entities.length === fitting.length && cutToPaths === undefined,
    cutToPaths,
  };
}
