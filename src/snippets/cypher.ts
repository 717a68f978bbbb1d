import { exportUrl } from "./export-url.ts";
import type { SnippetLanguage } from "./snippet-language.ts";

/** Statements for Neo4j 5.26 or later, which fetches the tables itself; every value is a text, as in any CSV. */
export const CYPHER = {
  name: "cypher",
  title: { zh: "Cypher（Neo4j）", en: "Cypher (Neo4j)" },
  write: (selection, { origin }) => `CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
LOAD CSV WITH HEADERS FROM '${exportUrl(origin, "csv", selection, { table: "nodes" })}' AS row
MERGE (n:Entity {id: row.id}) SET n += row, n:$(row.type);
LOAD CSV WITH HEADERS FROM '${exportUrl(origin, "csv", selection, { table: "edges" })}' AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b) SET r += row;
`,
} satisfies SnippetLanguage;
