import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { GRAPHML } from "../../src/exports/graphml.ts";
import { FORMATS } from "../../src/exports/index.ts";
import { JSON_FORMAT } from "../../src/exports/json.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { sourcesOf } from "../support/sources.ts";
import { dataset, ontology } from "../support/tiny.ts";
import { tinyGraph, WRITERS, written } from "../support/written.ts";

const GRAPHS: readonly (readonly [string, () => Promise<ExportGraph>])[] = [
  ["the tiny dataset", () => tinyGraph()],
  ["a part of it", () => tinyGraph({ around: ["city/qingyan"], limit: 3 })],
  ["nothing", () => tinyGraph({ ids: [] })],
  ["an entity without relations", () => tinyGraph({ ids: ["city/baihua"] })],
  ["a dataset without anything", () => collect(sourcesOf(ontology, {}).store, ontology, {})],
  ["hostile texts", hostileGraph],
];

/** What is wrong with a file as such; undefined where nothing is. */
function fault(file: string, mediaType: string): unknown {
  if (/\bjson$/.test(mediaType)) return JSON.parse(file) && undefined;
  const found = XMLValidator.validate(file);
  return found === true ? undefined : found;
}

describe("the formats", () => {
  test("have names, extensions and titles of their own", () => {
    for (const key of ["name", "extension", "mediaType"] as const) {
      expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
    }
    for (const { name, title } of FORMATS) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
      expect([title.zh, title.en]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    }
  });
});

describe.each(WRITERS)("a file of $name", ({ format, version }) => {
  test.each(GRAPHS)("is well-formed for %s", async (_, graph) => {
    expect(fault(written(await graph(), format, version), format.mediaType)).toBeUndefined();
  });

  test("comes in pieces that each can be sent by themselves", async () => {
    const pieces = [...format.write(await hostileGraph(), { version })];
    expect(pieces.length).toBeGreaterThan(100);
    const sent = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
    expect(sent.equals(Buffer.from(pieces.join("")))).toBe(true);
    expect(fault(sent.toString(), format.mediaType)).toBeUndefined();
  });

  test("is the same for the same graph", async () => {
    expect(written(await tinyGraph(), format, version)).toBe(written(await tinyGraph(), format, version));
  });

  test("says where it comes from, on what terms, when it was made and of what part", async () => {
    const file = written(await tinyGraph({ types: ["City"], limit: 2 }), format, version);
    for (const part of ["tiny", "1.2.3", "Tiny graph", "CC0-1.0", "types=CITY", "2026-11-24T12:00:00.000Z"]) {
      expect(file).toContain(part);
    }
  });

  test("names no member of the graph that the selection leaves out", async () => {
    const file = written(await tinyGraph({ types: ["City"], relationTypes: ["paired-with"] }), format, version);
    expect(file).not.toMatch(/agency\/|document\//);
    expect(file).not.toContain("designates:");
  });

  test.each([...WRITERS].map((writer) => writer.name))(
    "does not depend on what was written before it: %s",
    async (name) => {
      const graph = await tinyGraph();
      const before = written(graph, format, version);
      const other = WRITERS.find((writer) => writer.name === name);
      if (other) written(graph, other.format, other.version);
      expect(written(graph, format, version)).toBe(before);
    },
  );
});

describe("the manifest", () => {
  const json = FORMATS.find(({ name }) => name === "json");
  const manifest = async (graph: Promise<ExportGraph>) =>
    json ? JSON.parse(written(await graph, json)).graph : undefined;

  test("of the whole names everything", async () => {
    expect(await manifest(tinyGraph())).toEqual({
      dataset: "tiny",
      version: "1.2.3",
      title: "小图谱",
      titleEn: "Tiny graph",
      licence: dataset.info.licence,
      selection: "",
      exported: "2026-11-24T12:00:00.000Z",
      entityCount: 17,
      relationCount: 23,
      observationCount: 2,
      unknownIds: [],
      complete: true,
      selectedEntityCount: 17,
      sources: dataset.sources,
    });
  });

  test("of a part that was cut says by how much, also in a sentence", async () => {
    const graph = tinyGraph({ types: ["City"], limit: 3 });
    expect(await manifest(graph)).toMatchObject({
      ...{ selection: "types=CITY&limit=3", entityCount: 3, relationCount: 3, complete: false, selectedEntityCount: 4 },
    });
    for (const { format, version } of WRITERS.filter(({ name }) => name !== "json")) {
      const file = written(await graph, format, version);
      expect(file).toContain(
        "the selection types=CITY&amp;limit=3, 3 entities, 3 relations. Cut to 3 of 4 entities by its limit.",
      );
    }
  });

  test("of a new export has the time of its making", async () => {
    const before = Date.now();
    const { exported } = (await collect(sourcesOf(ontology, dataset).store, ontology, {})).manifest;
    expect(Date.parse(exported)).toBeGreaterThanOrEqual(before);
    expect(new Date(exported).toISOString()).toBe(exported);
  });
});

describe("the evidence", () => {
  test("stands in JSON in full, with each fact", async () => {
    const [json] = WRITERS.filter(({ name }) => name === "json");
    const { nodes, links } = json ? JSON.parse(written(await tinyGraph(), json.format)) : {};
    const all = [...nodes, ...links].flatMap(({ evidence }: { evidence: { id: string }[] }) => evidence);
    const proven = dataset.evidence.filter(({ fact }) => !fact.startsWith("observation/"));
    expect(all.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(proven);
  });

  test("stands in the others as quotes with their source and position, and edges say whether the text asserts them", async () => {
    for (const { format, version } of WRITERS.filter(({ name }) => name !== "json")) {
      const file = written(await tinyGraph(), format, version);
      expect(file).toContain("北原水约 [tiny-chronicle@384] | 共12条 [tiny-gazette@-]");
      const edge = file.split("\n").find((line) => line.includes('"belongs-to:')) ?? "";
      expect(edge).toMatch(/asserted("|&quot;)[^<]*value="false"|asserted">false</);
    }
  });
});

describe("GEXF and GraphML", () => {
  test.each(WRITERS.filter(({ name }) => name !== "json"))(
    "declare every attribute that they use, once: $name",
    async ({ format, version }) => {
      const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
      const file = parser.parse(written(await hostileGraph(), format, version));
      if (format.name === "graphml") {
        const keys: string[] = file.graphml.key.map(({ id }: { id: string }) => id);
        const used = [...file.graphml.graph.node, ...file.graphml.graph.edge].flatMap(({ data }) =>
          data.map(({ key }: { key: string }) => key),
        );
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining([...new Set(used)]));
        return;
      }
      expect(file.gexf.version).toBe(version);
      for (const declared of file.gexf.graph.attributes) {
        const ids: string[] = declared.attribute.map(({ id }: { id: string }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const items = declared.class === "node" ? file.gexf.graph.nodes.node : file.gexf.graph.edges.edge;
        const used = items.flatMap((item: { attvalues: { attvalue: { for: string }[] } }) =>
          item.attvalues.attvalue.map((value) => value.for),
        );
        expect(ids).toEqual(expect.arrayContaining([...new Set(used)]));
      }
    },
  );
});

test("JSON has the statistics of its entities, and the others say how many they leave out", async () => {
  const graph = await tinyGraph();
  const { observations } = JSON.parse(written(graph, JSON_FORMAT, undefined));
  expect(observations).toHaveLength(2);
  expect(observations[0]).toMatchObject({ indicator: "indicator/coal-share", time: "1984/1989" });
  expect(observations[0].evidence).not.toEqual([]);
  expect(written(graph, GRAPHML, undefined)).toContain("Left out: 2 statistics");
});

test("the manifest names the ids of the selection that the dataset has not, and the description does", async () => {
  const { store } = sourcesOf(ontology, dataset);
  const graph = await collect(store, ontology, { around: ["city/jiyuan", "city/nowhere"], ids: ["x"] });
  expect(graph.manifest.unknownIds).toEqual(["x", "city/nowhere"]);
  expect(written(graph, GRAPHML, undefined)).toContain("Not in the dataset: x, city/nowhere.");
});
