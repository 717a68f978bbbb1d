import type { ExportedEntity, ExportedRelation, ExportGraph } from "../../src/exports/export-graph.ts";
import type { Position } from "../../src/model/dataset.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Relation } from "../../src/model/relation.ts";

/** What an export's batches hold, in lists. */
export interface Members {
  readonly exportedEntities: readonly ExportedEntity[];
  readonly exportedRelations: readonly ExportedRelation[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly positions: ReadonlyMap<string, Position>;
}

export async function membersOf(graph: ExportGraph): Promise<Members> {
  const exportedEntities = await all(graph.entities());
  const exportedRelations = await all(graph.relations());
  return {
    exportedEntities,
    exportedRelations,
    entities: exportedEntities.map(({ entity }) => entity),
    relations: exportedRelations.map(({ relation }) => relation),
    positions: new Map(exportedEntities.flatMap(({ position }) => (position ? [[position.id, position]] : []))),
  };
}

async function all<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}
