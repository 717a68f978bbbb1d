import type { GraphColumns } from "../../../src/graph/graph-columns.ts";

/** Columns of entities of one type, and of relations between them, each given by its ends. */
export function columnsOf(ids: readonly string[], ends: readonly (readonly [string, string])[] = []): GraphColumns {
  const rows = ids.map((_, row) => row);
  return {
    entities: {
      id: ids,
      name: ids,
      nameEn: rows.map(() => null),
      degree: ids.map((id) => ends.filter((pair) => pair.includes(id)).length),
      types: ["CITY"],
      type: rows.map(() => 0),
      x: rows.map(() => null),
      y: rows.map(() => null),
    },
    relations: {
      id: ends.map(() => null),
      types: ["LINKED_WITH"],
      typesInIds: ["linkedWith"],
      type: ends.map(() => 0),
      source: ends.map(([source]) => ids.indexOf(source)),
      target: ends.map(([, target]) => ids.indexOf(target)),
    },
    entityCount: ids.length,
    relationCount: ends.length,
  };
}
