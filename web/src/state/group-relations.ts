import type { Via } from "./parts/grown.ts";

/** What grouping needs to know of a relation. */
export interface Groupable {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly inverseLabel: string;
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
}

/** Relations of one type that leave or reach an entity. */
export interface RelationGroup<Row> {
  readonly key: string;
  /** What they say, read from the entity. */
  readonly label: string;
  readonly via: Via;
  readonly rows: readonly Row[];
}

/** The relations of an entity by type and direction, in the order in which they come; symmetric ones in one group. */
export function groupRelations<Row extends Groupable>(rows: readonly Row[], entity: string): RelationGroup<Row>[] {
  const groups = new Map<string, { key: string; label: string; via: Via; rows: Row[] }>();
  for (const row of rows) {
    const leaves = row.source.id === entity;
    const label = leaves ? row.label : row.inverseLabel;
    // A symmetric relation has one label for both directions.
    const direction = row.label === row.inverseLabel ? "both" : leaves ? "out" : "in";
    const key = `${row.type}:${direction}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { key, label, via: { relationType: row.type, direction }, rows: [row] });
  }
  return [...groups.values()];
}
