import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codebook } from "../src/codebook/codebook.ts";
import { readDataset } from "../src/dataset/read-dataset.ts";
import { readOntology } from "../src/dataset/read-ontology.ts";
import { coverage } from "../src/query/coverage.ts";

const TEXTS = process.env.ZHENXING_TEXTS ?? "../shared/sources";
const texts = existsSync(TEXTS) ? TEXTS : undefined;

describe("the shipped dataset", async () => {
  const ontology = await readOntology("graph-data/ontology");
  const { dataset, texts: found } = await readDataset("graph-data/northeast-revitalization", ontology, { texts });

  test("loads without an issue, its quotes compared with the text where that is at hand", () => {
    expect(dataset.entities.length).toBeGreaterThan(100);
    expect(found.has("northeast-revitalization-paper")).toBe(texts !== undefined);
  });

  test("has a reason for every passage that no fact rests on, where the text is at hand", () => {
    const overlooked = [...found].flatMap(([source, text]) => {
      const of = <Item extends { source: string }>(items: readonly Item[]) =>
        items.filter((item) => item.source === source);
      const passages = coverage(text, of(dataset.sections), of(dataset.evidence), of(dataset.omissions));
      return passages.filter(({ facts, omission }) => facts.length === 0 && !omission);
    });
    expect(overlooked).toEqual([]);
  });

  test("is described by docs/codebook.md as it stands", () => {
    expect(readFileSync("docs/codebook.md", "utf8")).toBe(codebook(dataset, ontology));
  });

  test.each([
    [
      "README.md",
      (e: string, r: string, o: string, q: string) =>
        `${e} entities, ${r} relations and ${o} statistics, proved by ${q} quotes`,
    ],
    [
      "README.zh.md",
      (e: string, r: string, o: string, q: string) => `${e} 个实体、${r} 条关系和 ${o} 项统计，由 ${q} 条引文证明`,
    ],
  ])("has the counts that %s gives", (file, sentence) => {
    const count = (items: readonly unknown[]) => items.length.toLocaleString("en");
    const { entities, relations, observations, evidence } = dataset;
    const text = readFileSync(file, "utf8").replace(/\s+/g, " ");
    expect(text).toContain(sentence(count(entities), count(relations), count(observations), count(evidence)));
  });

  test("names every document, agency, city and program in English and describes it in both languages", () => {
    const bare = dataset.entities
      .filter(({ type }) => ["Document", "Agency", "City", "Program"].includes(type))
      .filter(({ nameEn, description, descriptionEn }) => !nameEn || !description || !descriptionEn)
      .map(({ id }) => id);
    expect(bare).toEqual([]);
  });

  test("joins every entity to another, or measures it", () => {
    const joined = new Set(dataset.relations.flatMap(({ source, target, under }) => [source, target, under]));
    for (const { indicator, subject, place } of dataset.observations) joined.add(indicator).add(subject).add(place);
    expect(dataset.entities.filter(({ id }) => !joined.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("ranks joint issuers from 1 without a gap", () => {
    const ranks = new Map<string, number[]>();
    for (const { type, target, rank } of dataset.relations) {
      if (type === "issued" && rank !== undefined) ranks.set(target, [...(ranks.get(target) ?? []), rank]);
    }
    const wrong = [...ranks].filter(([, list]) => list.sort((a, b) => a - b).some((rank, index) => rank !== index + 1));
    expect(wrong).toEqual([]);
  });

  test("gives every issued document the year of its issue", () => {
    const times = new Map(dataset.entities.map(({ id, time }) => [id, time]));
    const wrong = dataset.relations
      .filter(({ type, target, time }) => type === "issued" && time && times.get(target))
      .filter(({ target, time }) => {
        const issued = times.get(target);
        return issued && time && (issued.firstDay > time.lastDay || time.firstDay > issued.lastDay);
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
