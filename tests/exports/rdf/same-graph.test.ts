import { describe, expect, test } from "vitest";
import type { ExportGraph } from "../../../src/exports/export-graph.ts";
import { hostileGraph } from "../../support/hostile-graph.ts";
import { statementsOf } from "../../support/statements.ts";
import { tinyGraph, writerNamed, writtenText } from "../../support/written.ts";

const GRAPHS: readonly (readonly [string, () => Promise<ExportGraph>])[] = [
  ["the tiny dataset", () => tinyGraph()],
  ["a part of it", () => tinyGraph({ around: ["city/qingyan"], limit: 3 })],
  ["nothing", () => tinyGraph({ ids: [] })],
  ["hostile texts and ids", hostileGraph],
];

const NAMES = ["", " evidence=no", " positions=no", " communities=yes", " vocabulary=no"];

/** All but what the file says of itself, in which its format is named. */
async function statements(graph: ExportGraph, format: string, option: string): Promise<Set<string>> {
  const writer = writerNamed(format + option);
  const found = await statementsOf(await writtenText(graph, writer), writer.format.file(writer.options).extension);
  return new Set([...found].filter((statement) => !/^<[^>]*[:/]export\//.test(statement)));
}

describe.each(GRAPHS)("of %s", (_, graph) => {
  test.each(NAMES)("Turtle and JSON-LD%s say the same", async (option) => {
    const turtle = await statements(await graph(), "turtle", option);
    expect(turtle.size).toBeGreaterThan(10);
    expect(turtle).toEqual(await statements(await graph(), "json-ld", option));
  });
});
