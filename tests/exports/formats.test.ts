import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { FORMATS } from "../../src/exports/index.ts";
import { readOptions } from "../../src/exports/options.ts";
import { selectionFromSearch } from "../../src/query/selection-search.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { entity, relation, sourcesOf } from "../support/sources.ts";
import { ontology } from "../support/tiny.ts";
import { piecesOf, textOf, tinyGraph, WRITERS, written, writtenText } from "../support/written.ts";

const GRAPHS: readonly (readonly [string, () => Promise<ExportGraph>])[] = [
  ["the tiny dataset", () => tinyGraph()],
  ["a part of it", () => tinyGraph({ around: ["city/qingyan"], limit: 3 })],
  ["nothing", () => tinyGraph({ ids: [] })],
  ["an entity without relations", () => tinyGraph({ ids: ["city/baihua"] })],
  ["a dataset without anything", () => collect(sourcesOf(ontology, {}).store, ontology, {})],
  ["hostile texts", hostileGraph],
];

/** What is wrong with a file as such, where its media type says what must hold; undefined where nothing is. */
function fault(file: Buffer, mediaType: string): unknown {
  const text = textOf(file);
  if (/\bjson$/.test(mediaType)) return JSON.parse(text) && undefined;
  if (!/\bxml$/.test(mediaType)) return undefined;
  const found = XMLValidator.validate(text);
  return found === true ? undefined : found;
}

describe("the formats", () => {
  test("have names and titles of their own", () => {
    expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
    for (const { name, title } of FORMATS) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
      expect([title.zh, title.en]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    }
  });

  test.each(FORMATS)("have options with names that no selection needs: $name", ({ options }) => {
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
    for (const { name, title, values } of options) {
      expect(() => selectionFromSearch(new URLSearchParams([[name, "1"]]), ontology)).toThrow("no such field");
      expect(new Set(values).size).toBeGreaterThan(1);
      expect([title.zh, title.en]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    }
  });
});

describe("options of a format", () => {
  const format = {
    name: "f",
    options: [{ name: "version", title: { zh: "", en: "" }, values: ["1.3", "1.2"] as const }],
  };

  test("are as usual where they are not given", () => {
    expect(readOptions(format, [])).toEqual({ version: "1.3" });
    expect(readOptions(format, [["version", "1.2"]])).toEqual({ version: "1.2" });
  });

  test("are refused all together where they are unknown", () => {
    expect(() =>
      readOptions(format, [
        ["version", "1.4"],
        ["versoin", "1.2"],
        ["__proto__", "x"],
      ]),
    ).toThrow(
      'Cannot export f: version "1.4" is not known. Did you mean "1.3"? Known are 1.3, 1.2. it has no option "versoin". Did you mean "version"? Known are version. it has no option "__proto__". Known are version.',
    );
    const twice = (value: string) =>
      readOptions(format, [
        ["version", "1.3"],
        ["version", value],
      ]);
    expect(() => twice("1.2")).toThrow('Cannot export f: version is both "1.3" and "1.2". Give one of them.');
    expect(twice("1.3")).toEqual({ version: "1.3" });
    expect(() => readOptions({ name: "f", options: [] }, [["x", "y"]])).toThrow('no option "x". Leave it out.');
  });
});

describe.each(WRITERS)("a file of $name", (writer) => {
  const { mediaType } = writer.format.file(writer.options);

  test.each(GRAPHS)("is well-formed for %s", async (_, graph) => {
    expect(fault(await written(await graph(), writer), mediaType)).toBeUndefined();
  });

  test("comes in pieces, however large the graph is", async () => {
    const entities = Array.from({ length: 3000 }, (_, i) => entity(`task/${i}`, "Task", { name: `任务${i}` }));
    const relations = entities.map(({ id }) => relation("part-of", id, "task/0"));
    const { store } = sourcesOf(ontology, { entities, relations });
    const graph = await collect(store, ontology, {}, { communities: true });
    const pieces = await piecesOf(graph, writer);
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(size / 2);
  });

  test("is the same for the same graph", async () => {
    expect((await written(await tinyGraph(), writer)).equals(await written(await tinyGraph(), writer))).toBe(true);
  });

  test("names no member of the graph that the selection leaves out", async () => {
    const file = await writtenText(await tinyGraph({ types: ["City"], relationTypes: ["paired-with"] }), writer);
    expect(file).not.toMatch(/agency\/|document\//);
    expect(file).not.toContain("designates:");
  });

  test("is not made further when its reader is gone", async () => {
    const entities = Array.from({ length: 3000 }, (_, i) => entity(`task/${i}`, "Task"));
    const { store } = sourcesOf(ontology, { entities });
    const controller = new AbortController();
    const graph = await collect(store, ontology, {}, { communities: true, signal: controller.signal });
    controller.abort(new Error("the reader is gone"));
    await expect(written(graph, writer)).rejects.toThrow("the reader is gone");
  });
});
