import type { Entity } from "../model/entity.ts";
import type { Relation } from "../model/relation.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { Store } from "../store/store.ts";
import { type Grouping, groupingOf } from "./grouping.ts";
import { isWhole, type Selection } from "./selection.ts";
import { subgraph } from "./subgraph.ts";

/** Of what has more entities only the best connected are drawn, until others are asked for. */
export const MOST_DRAWN = 10_000;

/** How many of the best connected are drawn of what has too many. */
const SHOWN = 200;

/** What is drawn of a selection. */
export interface Drawn {
  /** Those that the selection names itself first, then the others; of each the best connected first. */
  readonly entities: readonly Entity[];
  /** Those between the entities, and perhaps others. */
  readonly relations: readonly Relation[];
  /** How many there are of what was asked for. */
  readonly entityCount: number;
  readonly relationCount: number;
  /** How many paths it is the entities of, where there may be more than a selection takes. */
  readonly cutToPaths?: number | undefined;
  /** The whole dataset in groups; only where that was asked for and is too large to be drawn. */
  readonly grouping?: Grouping;
}

/**
 * All of a selection, or its best connected entities where it has more than `most`. A limit of the selection takes the place of either.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered
 */
export async function drawnOf(
  store: Store,
  ontology: Ontology,
  selection: Selection,
  most: number = MOST_DRAWN,
): Promise<Drawn> {
  if (!isWhole(selection)) {
    const found = await subgraph(store, ontology, selection);
    const few = selection.limit === undefined && found.entityCount > most;
    const { relations, entityCount, relationCount, cutToPaths } = found;
    const entities = few ? found.entities.slice(0, SHOWN) : found.entities;
    return { entities, relations, entityCount, relationCount, cutToPaths };
  }
  const { counts } = await store.describe();
  const count = { entityCount: counts.entities, relationCount: counts.relations };
  if (count.entityCount > most) {
    const grouping = await groupingOf(store);
    return { entities: grouping.ranked.slice(0, SHOWN), relations: grouping.relations, grouping, ...count };
  }
  const { items: entities } = await store.findEntities({}, [{ by: "degree", descending: true }], {});
  const { items: relations } = await store.findRelations({}, undefined, {});
  return { entities, relations, ...count };
}

/** The relations that are between the entities, with the rows of their ends. */
export function within(
  entities: readonly Entity[],
  relations: readonly Relation[],
): { readonly relation: Relation; readonly source: number; readonly target: number }[] {
  const rows = new Map(entities.map(({ id }, row) => [id, row]));
  return relations.flatMap((relation) => {
    const [source, target] = [rows.get(relation.source), rows.get(relation.target)];
    return source === undefined || target === undefined ? [] : [{ relation, source, target }];
  });
}
