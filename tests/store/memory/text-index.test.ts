import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { readDataset } from "../../../src/dataset/read-dataset.ts";
import { readOntology } from "../../../src/dataset/read-ontology.ts";
import { cutHit, TextIndex } from "../../../src/store/memory/text-index.ts";

const ontology = await readOntology("graph-data/ontology");
const { dataset } = await readDataset("graph-data/northeast-revitalization", ontology);
const index = new TextIndex(dataset);
await index.fill();

describe("of four decades of policy", () => {
  test.each([
    ["阜新", "city/fuxin"],
    ["fuxin", "city/fuxin"],
    ["fx", "city/fuxin"],
    ["Fǔxīn", "city/fuxin"],
    ["fǔ xīn", "city/fuxin"],
    ["jiuwushiqi", "period/9th-five-year-plan"],
    ["jwsq", "period/9th-five-year-plan"],
    ["发改委", "agency/ndrc"],
    ["發改委", "agency/ndrc"],
    ["國家發展和改革委員會", "agency/ndrc"],
    ["guojia fagaiwei", "agency/ndrc"],
    ["fgw", "agency/ndrc"],
    ["东北振兴", "program/northeast-revitalization-strategy"],
    ["東北振興", "program/northeast-revitalization-strategy"],
    ["瀋陽", "city/shenyang"],
    ["Shenayng", "city/shenyang"],
    ["Dlaian", "city/dalian"],
    ["煤", "industry/coal"],
    ["zhuangbei zhizao", "industry/high-end-equipment-manufacturing"],
  ])("%s finds %s first", (query, id) => {
    expect(index.search(query)[0]?.entity).toBe(id);
  });

  test.each(["xyzzy", "(.*)", "[", "\\", "lngdp"])("%s finds nothing", (query) => {
    expect(index.search(query)).toEqual([]);
  });

  test.each(["t", "tw", "hk"] as const)("every name is found as OpenCC writes it for %j", (to) => {
    const convert = Converter({ from: "cn", to });
    for (const { id, name } of dataset.entities) {
      expect(index.search(convert(name)).map(({ entity }) => entity)).toContain(id);
    }
  });

  test.each([
    ["著力", "着力"],
    ["批覆", "批复"],
    ["醫療衞生", "医疗卫生"],
  ])("%s finds what %s does", (traditional, simplified) => {
    expect(index.search(simplified)).not.toEqual([]);
    expect(index.search(traditional)).toEqual(index.search(simplified));
  });

  test.each(["发改委", "东北振兴", "资源型城市"])(
    "%s finds names that have it apart, after all that have it together",
    (query) => {
      const found = index.search(query);
      const scattered = found.map(({ match }) => match.scattered);
      expect(new Set(scattered)).toEqual(new Set([false, true]));
      expect(scattered).toEqual([...scattered].sort((a, b) => Number(a) - Number(b)));
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(new Set(found.map(({ entity }) => entity)).size).toBe(found.length);
    },
  );

  test("a short name finds the documents that have it in its long form", () => {
    const names = new Map(dataset.entities.map(({ id, type, name }) => [id, { type, name }]));
    const documents = index.search("发改委").filter(({ entity }) => names.get(entity)?.type === "Document");
    expect(documents.length).toBeGreaterThan(3);
    for (const { entity } of documents) expect(names.get(entity)?.name).toMatch(/发展改革委/);
  });

  test("ü is found as it is written and as it is typed", () => {
    expect(index.search("lv")).not.toEqual([]);
    expect(index.search("lü")).toEqual(index.search("lv"));
  });

  test("every quote finds an entity that it proves something of, and shows itself whole", () => {
    const facts = new Map<string, readonly string[]>([
      ...dataset.entities.map(({ id }) => [id, [id]] as const),
      ...dataset.relations.map(({ id, source, target }) => [id, [source, target]] as const),
      ...dataset.observations.map(({ id, subject, indicator }) => [id, [subject, indicator]] as const),
    ]);
    for (const { exact, fact } of dataset.evidence.filter((_, at) => at % 40 === 0)) {
      const found = index.search(exact);
      const entities = facts.get(fact) ?? [];
      expect(found.map(({ entity }) => entity)).toEqual(expect.arrayContaining([...entities]));
      const quoted = found.find(({ field, text }) => field === "quote" && text === exact);
      if (quoted) expect(cutHit(quoted).pieces.some(({ matched }) => matched)).toBe(true);
    }
  });
});

test("a word that is longer than words are is looked up as it is, in time", () => {
  expect(index.search("a".repeat(100_000))).toEqual([]);
});
