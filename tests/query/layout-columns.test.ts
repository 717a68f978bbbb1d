import { describe, expect, test } from "vitest";
import { graphColumns } from "../../src/query/graph-columns.ts";
import { layoutColumns } from "../../src/query/layout-columns.ts";
import { openStore } from "../../src/store/open-store.ts";
import { dataset, ontology } from "../support/tiny.ts";

const store = openStore(dataset, ontology);

describe("what layouts go by, in columns,", () => {
  test.each([
    ["the whole", {}, undefined],
    ["a part", { around: ["city/qingyan"], depth: 1 }, undefined],
    ["what is cut", { types: ["City"], limit: 2 }, undefined],
    ["the best connected of what is too large", {}, 5],
  ])("is of the same entities and relations as what is drawn: %s", async (_, selection, most) => {
    const [drawn, { entities, relations }] = await Promise.all([
      graphColumns(store, ontology, selection, most),
      layoutColumns(store, ontology, selection, most),
    ]);
    expect([...entities.id].sort()).toEqual([...drawn.entities.id].sort());
    expect(relations.id.length).toBe(drawn.relations.id.length);
    expect(entities.id.length).toBeGreaterThan(0);
  });

  test("stands in the order of the tables: by type, then by id", async () => {
    const { entities, relations } = await layoutColumns(store, ontology, {});
    const order = (row: number) => `${String(entities.type[row]).padStart(2, "0")} ${entities.id[row]}`;
    const rows = entities.id.map((_, row) => order(row));
    expect(rows).toEqual([...rows].sort());
    expect(relations.id).toEqual([...relations.id].sort());
  });

  test("has the time, the place and the rank that the dataset has", async () => {
    const { types, entities, relations } = await layoutColumns(store, ontology, {});
    for (const { id, type, time } of dataset.entities) {
      const row = entities.id.indexOf(id);
      expect(types[entities.type[row] ?? -1]?.name).toBe(type);
      expect(entities.time[row]).toBe(time?.edtf ?? null);
    }
    for (const { id, source, target, time, rank, type } of dataset.relations) {
      const row = relations.id.indexOf(id);
      const ends = [relations.source[row], relations.target[row]].map((end) => entities.id[end ?? -1]);
      expect([...ends, relations.time[row], relations.rank[row]]).toEqual([
        source,
        target,
        time?.edtf ?? null,
        rank ?? null,
      ]);
      expect(relations.hierarchical[row] === 1).toBe(ontology.relationType(type)?.hierarchical === true);
    }
    expect(entities.latitude.some((degrees) => degrees !== null)).toBe(true);
  });
});
