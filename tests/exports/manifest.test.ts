import { describe, expect, test } from "vitest";
import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { ORIGIN } from "../../src/exports/features.ts";
import { GEXF } from "../../src/exports/gexf.ts";
import { FORMATS } from "../../src/exports/index.ts";
import { manifestOf } from "../../src/exports/manifest.ts";
import { readOptions } from "../../src/exports/options.ts";
import { prepareExport } from "../../src/exports/prepare-export.ts";
import { entity, sourcesOf } from "../support/sources.ts";
import { dataset, ontology } from "../support/tiny.ts";
import { tinyGraph, WRITERS, writerNamed, written, writtenText } from "../support/written.ts";

const CHECKSUM = /^[0-9a-f]{64}$/;

async function manifest(graph: ExportGraph, name = "json") {
  const { format, options } = writerNamed(name);
  return manifestOf(graph, format, options, new Date("2026-11-24T12:00:00.000Z"));
}

describe("the manifest", () => {
  test("of the whole names everything", async () => {
    expect(await manifest(await tinyGraph())).toEqual({
      dataset: "tiny",
      version: "1.2.3",
      title: "小图谱",
      titleEn: "Tiny graph",
      licence: dataset.info.licence,
      checksum: expect.stringMatching(CHECKSUM),
      selection: "",
      format: "json",
      options: { edges: "links", positions: "yes", communities: "no", evidence: "yes" },
      address: "/export/json",
      command: "zhenxing export --format json",
      exported: "2026-11-24T12:00:00.000Z",
      entityCount: 17,
      relationCount: 23,
      observationCount: 2,
      unknownIds: [],
      complete: true,
      selectedEntityCount: 17,
      leftOut: [],
      whole: true,
    });
  });

  test("of a part says how the file is made again", async () => {
    const graph = await tinyGraph({ ids: ["a'b", "城 市"], limit: 3 });
    expect(await manifest(graph, "gexf version=1.2")).toMatchObject({
      selection: "ids=a%27b&ids=%E5%9F%8E+%E5%B8%82&limit=3",
      address: "/export/gexf?ids=a%27b&ids=%E5%9F%8E+%E5%B8%82&limit=3&version=1.2",
      command:
        "zhenxing export --format gexf --select 'ids=a%27b&ids=%E5%9F%8E+%E5%B8%82&limit=3' --option version=1.2",
      unknownIds: ["a'b", "城 市"],
    });
  });

  test("has the same checksum for whatever part, and another where one word of the dataset is another", async () => {
    const of = async (graph: ExportGraph) => (await manifest(graph)).checksum;
    const [first, ...others] = dataset.evidence;
    const evidence = first ? [{ ...first, exact: `${first.exact}。` }, ...others] : [];
    const changed = await collect(sourcesOf(ontology, { ...dataset, evidence }).store, ontology, {});
    expect(await of(await tinyGraph({ ids: [] }))).toBe(await of(await tinyGraph()));
    expect(await of(changed)).not.toBe(await of(await tinyGraph()));
  });

  test("says how communities were found, where they are asked for", async () => {
    const { communities } = await manifest(await tinyGraph(), "gexf communities=yes");
    expect(communities).toMatchObject({ library: "graphology-communities-louvain", parameters: { seed: 1 } });
  });

  test("of a new export has the time of its making", async () => {
    const before = Date.now();
    const sources = sourcesOf(ontology, dataset);
    const order = { format: GEXF, options: readOptions(GEXF, []), selection: {} };
    const { exported } = (await prepareExport(sources, order)).manifest;
    expect(Date.parse(exported)).toBeGreaterThanOrEqual(before);
    expect(new Date(exported).toISOString()).toBe(exported);
  });
});

/** Those whose files have a place for where they come from. */
const TELLING = WRITERS.filter(({ format, options }) => !format.cannotHold(options).includes(ORIGIN));

describe.each(TELLING)("a file of $name", (writer) => {
  test("says where it comes from, on what terms, when it was made, of what part, and how again", async () => {
    const file = await writtenText(await tinyGraph({ types: ["City"], limit: 2 }), writer);
    const { checksum } = await manifest(await tinyGraph());
    const parts = ["tiny", "1.2.3", "Tiny graph", "CC0-1.0", "types=CITY", "2026-11-24T12:00:00.000Z", checksum];
    for (const part of [...parts, "/export/", "zhenxing export"]) expect(file).toContain(part);
  });

  test("says what it leaves out, and which format has it", async () => {
    const { leftOut } = await manifest(await tinyGraph(), writer.name);
    const file = await writtenText(await tinyGraph(), writer);
    for (const { what, count, heldBy } of leftOut) {
      expect(count).toBeGreaterThan(0);
      expect(heldBy).toEqual(heldBy.filter((name) => FORMATS.some((format) => format.name === name)));
      expect(file).toContain(what.en);
    }
  });

  test("says by how much it was cut, and which ids were not found", async () => {
    const file = await writtenText(
      await tinyGraph({ ids: ["city/jiyuan", "city/qingyan", "city/nowhere"], limit: 1 }),
      writer,
    );
    expect(file).toMatch(/Cut to 1 of|"complete":\s*false/);
    expect(file).toContain("city/nowhere");
  });

  test("says that there may be more paths than those it has", async () => {
    const file = await writtenText(await tinyGraph({ pathFrom: "city/jiyuan", pathTo: "city/qingyan" }), writer);
    expect(file).toMatch(/the first 5 paths|"cutToPaths":\s*5/);
    expect(file).not.toContain("Cut to");
  });
});

test("what is left out is counted, with who holds it", async () => {
  const { leftOut } = await manifest(await tinyGraph(), "graphml evidence=no");
  const statistics = leftOut.find(({ what }) => what.en === "statistics");
  expect(statistics).toMatchObject({ count: 2, what: { zh: "统计数据" } });
  expect(statistics?.heldBy).toContain("json");
  const quotes = leftOut.find(({ what }) => what.en === "quotes of evidence");
  expect(quotes?.count).toBe(dataset.evidence.length);
  expect(quotes?.heldBy).toContain("graphml");
});

describe("what is left out of texts", () => {
  const TEXTS = { nul: "\0", control: "\u0001", tab: "\t", return: "\r", mark: '"', half: "\ud800", none: "\ufffe" };

  const textsLeftOut = async (text: string, name: string) => {
    const odd = entity("city/odd", "City", { description: text });
    const { leftOut } = await manifest(
      await collect(sourcesOf(ontology, { entities: [odd] }).store, ontology, {}),
      name,
    );
    return leftOut.filter(({ what }) => what.en.startsWith("texts "));
  };

  test.each(Object.entries(TEXTS))(
    "is not said to be held by a format that leaves it out as well: %s",
    async (_, text) => {
      for (const { name } of FORMATS) {
        for (const { heldBy } of await textsLeftOut(text, name)) {
          expect(heldBy).toContain("json");
          for (const other of heldBy) expect([other, await textsLeftOut(text, other)]).toEqual([other, []]);
        }
      }
    },
  );

  test.each([
    ["dot", "return"],
    ["pajek", "half"],
    ["pajek", "control"],
    ["csv", "nul"],
  ] as const)("by %s is said of a text with a %s", async (name, text) => {
    expect(await textsLeftOut(TEXTS[text], name)).toMatchObject([{ count: 1 }]);
  });
});

test("of a node Pajek has its id or its name, and says which it has not", async () => {
  const said = async (name: string) => (await manifest(await tinyGraph(), name)).leftOut.map(({ what }) => what.en);
  expect(await said("pajek")).toEqual(expect.arrayContaining(["names of nodes", "types of nodes", "ids of edges"]));
  expect(await said("pajek labels=name")).toEqual(expect.arrayContaining(["ids of nodes", "types of nodes"]));
  expect(await said("pajek labels=name")).not.toContain("names of nodes");
});

test("a file does not depend on what was written before it", async () => {
  const graph = await tinyGraph();
  const before = await Promise.all(WRITERS.map((writer) => written(graph, writer)));
  const after = await Promise.all(WRITERS.map((writer) => written(graph, writer)));
  expect(after.every((file, index) => before[index]?.equals(file))).toBe(true);
});
