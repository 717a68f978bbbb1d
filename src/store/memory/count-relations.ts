import type { RelationCount } from "../store.ts";
import { DIRECTION_BITS } from "./adjacency.ts";
import type { Columns } from "./columns.ts";
import type { Walk } from "./walk.ts";

const DIRECTIONS = ["out", "in", "both"] as const;

/** The relations of an entity that a walk takes, counted by type and direction: types by name, out before in before both. */
export function countRelations({ relations }: Columns, walk: Walk, entity: number): RelationCount[] {
  const counted = new Map<string, Map<number, { relations: number; entities: Set<number> }>>();
  walk(entity, (neighbor, relation, bits) => {
    const type = relations[relation]?.type ?? "";
    const directions = counted.get(type) ?? new Map();
    const count = directions.get(bits) ?? { relations: 0, entities: new Set() };
    count.relations++;
    count.entities.add(neighbor);
    counted.set(type, directions.set(bits, count));
    return undefined;
  });
  const types = [...counted.keys()].sort();
  return types.flatMap((type) =>
    DIRECTIONS.flatMap((direction): RelationCount[] => {
      const count = counted.get(type)?.get(DIRECTION_BITS[direction]);
      return count ? [{ type, direction, relations: count.relations, entities: count.entities.size }] : [];
    }),
  );
}
