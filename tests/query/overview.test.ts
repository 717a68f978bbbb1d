import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overview } from "../../src/query/overview.ts";
import { openStore } from "../../src/store/open-store.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { dataset, ontology } from "../support/tiny.ts";

const store = openStore(dataset, ontology);

describe("an overview of the tiny dataset", () => {
  test("has the best connected by themselves, and the others in communities", async () => {
    const { entities, communities, entityCount, relationCount } = await overview(store, 2);
    expect(entities.map(({ id }) => id)).toEqual(["document/1984-transition-notice", "city/qingyan"]);
    expect({ entityCount, relationCount }).toEqual({ entityCount: 17, relationCount: 23 });
    expect(communities.reduce((sum, { members }) => sum + members.length, 0)).toBe(15);
    expect(communities[0]?.members.length).toBeGreaterThan(1);
  });

  test("has no communities where all entities stand by themselves", async () => {
    const { entities, relations, communities, links } = await overview(store, 17);
    expect([entities.length, relations.length, communities, links]).toEqual([17, 23, [], []]);
  });

  test("groups the dataset once", async () => {
    const view = new Proxy(store, { get: (target, name) => Reflect.get(target, name, target).bind(target) });
    const [first, second] = await Promise.all([overview(store, 1), overview(view, 3)]);
    expect(second.method).toBe(first.method);
  });
});

test("every entity and every relation of any dataset is counted once", async () => {
  await fc.assert(
    fc.asyncProperty(randomDatasets(), fc.integer({ min: 1, max: 6 }), async (random, limit) => {
      const made = openStore({ ...random, info: { ...random.info } }, ontology);
      const { entities, relations, communities, links } = await overview(made, limit);
      const shown = [...entities.map(({ id }) => id), ...communities.flatMap(({ members }) => members)];
      expect(shown.sort()).toEqual(random.entities.map(({ id }) => id));
      const within = communities.reduce((sum, { relationCount }) => sum + relationCount, 0);
      const between = links.reduce((sum, { count }) => sum + count, 0);
      expect(relations.length + within + between).toBe(random.relations.length);
      const hubs = new Set(entities.map(({ id }) => id));
      expect(relations.every(({ source, target }) => hubs.has(source) && hubs.has(target))).toBe(true);
      const known = new Set([...hubs, ...communities.map(({ id }) => id)]);
      for (const { ends } of links) {
        expect(ends.every((end) => known.has(end))).toBe(true);
        expect(ends.some((end) => !hubs.has(end))).toBe(true);
      }
    }),
  );
});
