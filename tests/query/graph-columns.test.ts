import { describe, expect, test } from "vitest";
import { graphColumns } from "../../src/query/graph-columns.ts";
import { openStore } from "../../src/store/open-store.ts";
import { dataset, ontology } from "../support/tiny.ts";

const store = openStore(dataset, ontology);

describe("the graph in columns", () => {
  test("is the whole dataset, where it is not too large", async () => {
    const { entities, relations, communities, entityCount, relationCount } = await graphColumns(
      store,
      ontology,
      {},
      17,
    );
    expect([entities.id.length, relations.source.length, communities]).toEqual([17, 23, undefined]);
    expect({ entityCount, relationCount }).toEqual({ entityCount: 17, relationCount: 23 });
    expect([...entities.id].sort()).toEqual(dataset.entities.map(({ id }) => id));
  });

  test("has in its columns what the dataset has", async () => {
    const { entities, relations } = await graphColumns(store, ontology, {});
    const [column] = entities.id.entries();
    expect(column).toEqual([0, "document/1984-transition-notice"]);
    const read = relations.source.map((source, row) => {
      const type = relations.typesInIds[relations.type[row] ?? -1] ?? "";
      const ends = [entities.id[source], entities.id[relations.target[row] ?? -1]];
      return [relations.id[row] ?? [type, ...ends].join(":"), type, ...ends];
    });
    const stored = dataset.relations.map(({ id, type, source, target }) => [id, type, source, target]);
    expect(read.sort()).toEqual(stored.sort());
    for (const { id, type, name, nameEn } of dataset.entities) {
      const row = entities.id.indexOf(id);
      expect([entities.name[row], entities.nameEn[row]]).toEqual([name, nameEn ?? null]);
      expect(entities.types[entities.type[row] ?? -1]).toBe(type.toUpperCase());
      const touching = dataset.relations.filter(({ source, target }) => source === id || target === id);
      expect(entities.degree[row]).toBe(touching.length);
      const position = dataset.positions.find((one) => one.id === id);
      expect([entities.x[row], entities.y[row]]).toEqual([position?.x ?? null, position?.y ?? null]);
    }
  });

  test("is a selection, cut where it says so", async () => {
    const around = ["city/qingyan"];
    const all = await graphColumns(store, ontology, { around, depth: 1 });
    expect(all.entities.id).toContain("city/qingyan");
    expect(all.entities.id.length).toBe(all.entityCount);
    const cut = await graphColumns(store, ontology, { around, depth: 1, limit: 2 });
    expect([cut.entities.id, cut.entityCount]).toEqual([all.entities.id.slice(0, 2), all.entityCount]);
  });

  test("says of how many paths it is, where there may be more than a selection takes", async () => {
    const along = (pathTo: string) => graphColumns(store, ontology, { pathFrom: "city/jiyuan", pathTo });
    expect((await along("city/qingyan")).cutToPaths).toBe(5);
    expect(await along("city/jiyuan")).not.toHaveProperty("cutToPaths");
  });

  test("is the best connected and the communities, where it is", async () => {
    const { entities, relations, communities, entityCount } = await graphColumns(store, ontology, {}, 16);
    expect([entities.id.length, entityCount]).toEqual([17, 17]); // All of so few are among the best connected.
    expect(communities?.reduce((sum, { size }) => sum + size, 0)).toBe(17);
    expect(communities?.flatMap(({ best }) => best).sort()).toEqual([...entities.id].sort());
    const sizes = communities?.map(({ size }) => size) ?? [];
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(communities?.[0]?.names[0]?.name).toBe(
      dataset.entities.find(({ id }) => id === communities?.[0]?.best[0])?.name,
    );
    expect(relations.source.length).toBe(23);
  });
});
