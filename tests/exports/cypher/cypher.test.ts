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
    for (const line of await lines(graph())) expect(line).toMatch(/^(CREATE CONSTRAINT|MERGE|WITH) .*;$/s);
  });

  test("says first that ids are one thing's alone", async () => {
    expect((await lines(tinyGraph()))[0]).toBe(
      "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;",
    );
  });

  test("merges every entity under its type, and every relation between its ends under its own", async () => {
    const text = (await lines(tinyGraph())).join("\n");
    for (const { type } of dataset.entities)
      expect(text).toMatch(new RegExp(`MERGE \\(n:Entity {id: cells\\[at\\]}\\) SET n = {.*}, n:${type};`));
    expect(text).toContain(
      "MATCH (a:Entity {id: cells[at]}) MATCH (b:Entity {id: cells[at + 1]}) MERGE (a)-[r:PAIRED_WITH {id: cells[at + 2]}]->(b) SET r = {id: cells[at + 2], ",
    );
    for (const { id } of [...dataset.relations, ...dataset.observations])
      expect(text).toMatch(new RegExp(`['|]${id}\\|`));
  });

  test("has statements of rows that differ in two texts alone, for which Neo4j plans once", async () => {
    const shapes = new Set(
      (await lines(tinyGraph()))
        .filter((line) => line.includes(" AS cells "))
        .map((line) => line.replace(/^WITH split\('(?:[^'\\]|\\.)*', '[^']*'\)/s, "")),
    );
    for (const shape of shapes) expect(shape).toMatch(/^ AS cells UNWIND range\(0, size\(cells\) - 1, \d+\) AS at M/);
  });
});
