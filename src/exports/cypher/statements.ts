import { columnsOf } from "./column.ts";
import { type CypherMap, identifier, literal, map } from "./literal.ts";
import { separatorOf } from "./separator.ts";

/** That an id is one thing's alone, and found by an index. */
export function uniqueIds(label: string): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
}

/** One node for each map, known by its id, with a further label where there is one. */
export function mergeNodes(label: string, more: string | undefined, nodes: readonly CypherMap[]): string {
  const labelled = more === undefined ? "" : `, n:${identifier(more)}`;
  const rows = nodes.map((properties) => ({ ends: [], properties }));
  return unwind(rows, (_, id, properties) => `MERGE (n:${label} {id: ${id}}) SET n = ${properties}${labelled}`);
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
  const rows = edges.map(({ source, target, properties }) => ({ ends: [source, target], properties }));
  return unwind(
    rows,
    ([source, target], id, properties) =>
      `MATCH (a:${from} {id: ${source}}) MATCH (b:${to} {id: ${target}}) MERGE (a)-[r:${identifier(type)} {id: ${id}}]->(b) SET r = ${properties}`,
  );
}

/** One node that is known by its name. */
export function mergeNamed(label: string, name: string, texts: Readonly<Record<string, string>>): string {
  const properties = Object.entries(texts).map(([key, text]) => [key, literal(text)] as const);
  return `MERGE (n:${label} {name: ${literal(name)}}) SET n = ${map(properties)};\n`;
}

interface Row {
  readonly ends: readonly string[];
  readonly properties: CypherMap;
}

/**
 * The clauses for each row. The cells of all rows are one text: Neo4j takes a text for a parameter, and plans once for all statements
 * that differ in it alone. A list of maps it plans each time, with all that is in it, which takes a second for 25 KB.
 */
function unwind(
  rows: readonly Row[],
  clauses: (ends: readonly string[], id: string, properties: string) => string,
): string {
  const [first] = rows;
  if (!first) return "";
  const ends = first.ends.map((_, index) => cellAt(index));
  const columns = columnsOf(rows.map(({ properties }) => properties));
  const read = columns.map((column, index) => [column.name, column.read(cellAt(ends.length + index))] as const);
  const [, id = "null"] = read.find(([name]) => name === "id") ?? [];
  const cells = rows.flatMap((row) => [...row.ends, ...columns.map(({ cell }) => cell(row.properties))]);
  const separator = separatorOf("|", cells);
  const list = `split(${literal(cells.join(separator))}, ${literal(separator)})`;
  const width = ends.length + columns.length;
  return `WITH ${list} AS cells UNWIND range(0, size(cells) - 1, ${width}) AS at ${clauses(ends, id, map(read))};\n`;
}

function cellAt(index: number): string {
  return index === 0 ? "cells[at]" : `cells[at + ${index}]`;
}
