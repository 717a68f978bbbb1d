import { type CypherMap, identifier, literal, map } from "./literal.ts";

/** That an id is one thing's alone, and found by an index. */
export function uniqueIds(label: string): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
}

/** One node for each map, known by its id, with a further label where there is one. */
export function mergeNodes(label: string, more: string | undefined, nodes: readonly CypherMap[]): string {
  const labelled = more === undefined ? "" : `, n:${identifier(more)}`;
  return unwind(nodes, `MERGE (n:${label} {id: row.id}) SET n = row${labelled}`);
}

/** Where a relationship starts and ends, and what it says; its id among it where two nodes may have several of a type. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly properties: CypherMap;
}

/** One relationship for each edge whose ends are there, known by its id. */
export function mergeRelationships(
  type: string,
  [from, to]: readonly [string, string],
  edges: readonly Edge[],
): string {
  const rows = edges.map(
    ({ source, target, properties }): CypherMap => ({ source, target, says: { row: properties } }),
  );
  return unwind(
    rows,
    `MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) MERGE (a)-[r:${identifier(type)} {id: row.says.id}]->(b) SET r = row.says`,
  );
}

function unwind(rows: readonly CypherMap[], clauses: string): string {
  if (rows.length === 0) return "";
  return `UNWIND [${rows.map(map).join(", ")}] AS row ${clauses};\n`;
}

/** One node that is known by its name. */
export function mergeNamed(label: string, name: string, properties: CypherMap): string {
  return `MERGE (n:${label} {name: ${literal(name)}}) SET n = ${map(properties)};\n`;
}
