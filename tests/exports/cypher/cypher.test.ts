import { describe, expect, test } from "vitest";
import { hostileGraph } from "../../support/hostile-graph.ts";
import { dataset } from "../../support/tiny.ts";
import { tinyGraph, writerNamed, writtenText } from "../../support/written.ts";

const CYPHER = writerNamed("cypher");

async function lines(graph: ReturnType<typeof tinyGraph>): Promise<string[]> {
  return (await writtenText(await graph, CYPHER)).split("\n").slice(0, -1);
}

describe("a file of Cypher", () => {
  test.each([
    ["the tiny dataset", () => tinyGraph()],
    ["hostile texts", () => hostileGraph()],
  ])("has one whole statement a line: %s", async (_, graph) => {
    for (const line of await lines(graph())) expect(line).toMatch(/^(CREATE CONSTRAINT|MERGE|UNWIND) .*;$/s);
  });

  test("says first that ids are one thing's alone", async () => {
    expect((await lines(tinyGraph()))[0]).toBe(
      "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;",
    );
  });

  test("merges every entity under its type, and every relation between its ends under its own", async () => {
    const text = (await lines(tinyGraph())).join("\n");
    for (const { type } of dataset.entities)
      expect(text).toContain(`MERGE (n:Entity {id: row.id}) SET n = row, n:${type};`);
    expect(text).toContain(
      "MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) MERGE (a)-[r:PAIRED_WITH {id: row.says.id}]->(b) SET r = row.says;",
    );
    for (const { id } of [...dataset.relations, ...dataset.observations]) expect(text).toContain(`id: '${id}'`);
  });
});
