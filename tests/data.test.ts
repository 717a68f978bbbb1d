import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDataset } from "../src/dataset/read-dataset.ts";
import { readOntology } from "../src/dataset/read-ontology.ts";

const TEXTS = process.env.ZHENXING_TEXTS ?? "../shared/sources";
const texts = existsSync(TEXTS) ? TEXTS : undefined;

describe("the shipped dataset", async () => {
  const ontology = await readOntology("graph-data/ontology");
  const { dataset, texts: found } = await readDataset("graph-data/northeast-revitalization", ontology, { texts });

  test("loads without an issue, its quotes compared with the text where that is at hand", () => {
    expect(dataset.entities.length).toBeGreaterThan(100);
    expect(found.has("northeast-revitalization-paper")).toBe(texts !== undefined);
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
