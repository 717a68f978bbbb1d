import { describe, expect, test } from "vitest";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

/** Ids that no dataset has, hostile ones among them. */
const UNKNOWN = ["", " ", "city/lost", "city", "__proto__", "constructor", "toString", "city/qingyan ", "CITY/QINGYAN"];

/** Facts by their ids. */
export function specifyFacts(open: Open): void {
  describe("of facts", async () => {
    const store = await open(dataset, ontology);

    test("says what the dataset is and how much of it there is", async () => {
      expect(await store.describe()).toEqual({
        info: dataset.info,
        counts: { entities: 17, relations: 23, observations: 2, evidence: 44 },
      });
    });

    test("counts entities and relations by type", async () => {
      const { entities, relations } = await store.countByType();
      expect(Object.fromEntries(entities)).toEqual({
        Document: 3,
        Agency: 3,
        City: 4,
        Program: 1,
        Task: 3,
        Period: 1,
        Indicator: 1,
        Treaty: 1,
      });
      expect(relations.get("paired-with")).toBe(3);
      expect([...relations.values()].reduce((sum, count) => sum + count, 0)).toBe(23);
    });

    test("hands out sources and sections", async () => {
      expect(await store.sources()).toEqual(dataset.sources);
      expect(await store.sections()).toEqual(dataset.sections);
    });

    const LISTS = [
      ["entities", dataset.entities],
      ["relations", dataset.relations],
      ["observations", dataset.observations],
      ["positions", dataset.positions],
    ] as const;

    describe.each(LISTS)("%s", (name, list) => {
      const ids = list.map(({ id }) => id);

      test("are handed out whole, in the order of the question", async () => {
        expect(await store[name]([...ids].reverse())).toEqual([...list].reverse());
      });

      test("may be asked for twice, and not at all", async () => {
        const [first] = ids;
        expect(await store[name]([first ?? "", first ?? ""])).toEqual([list[0], list[0]]);
        expect(await store[name]([])).toEqual([]);
      });

      test("that are unknown are undefined, each in its place", async () => {
        const [first] = ids;
        expect(await store[name](["city/lost", first ?? ""])).toEqual([undefined, list[0]]);
        expect(await store[name](UNKNOWN)).toEqual(UNKNOWN.map(() => undefined));
      });
    });

    test("an entity is no relation, and a relation no entity", async () => {
      const [relation] = dataset.relations;
      expect(await store.entities([relation?.id ?? ""])).toEqual([undefined]);
      expect(await store.relations(["city/qingyan"])).toEqual([undefined]);
    });

    test("evidence is handed out by fact, all of it, in order", async () => {
      const facts = ["treaty/north-plain-water", "city/lost", "observation/coal-share-84"];
      const found = await store.evidenceOf(facts);
      expect(found.map((list) => list.map(({ id }) => id))).toEqual([
        ["treaty/north-plain-water#1", "treaty/north-plain-water#2"],
        [],
        ["observation/coal-share-84#1"],
      ]);
      expect(await store.evidenceOf(UNKNOWN)).toEqual(UNKNOWN.map(() => []));
    });

    describe("an entity is found by name", () => {
      test.each([
        ["青岩", "city/qingyan"],
        ["青岩市", "city/qingyan"],
        ["𠮷原", "city/jiyuan"],
        ["Ch'ang-tse", "city/changze"],
        ["“八四”时期", "period/84-plan"],
      ])("%s", async (name, id) => {
        expect((await store.entityNamed(name))?.id).toBe(id);
      });

      test.each(["", "青", "青岩 ", "Qingyan", "qingyan", "city/qingyan", "constructor"])(
        "but not by %j, which is no whole name or alias",
        async (name) => {
          expect(await store.entityNamed(name)).toBeUndefined();
        },
      );

      test("and of several it is the best connected, then the one with the lower id", async () => {
        const named = (id: string) => ({ id, type: "City", name: "同名", aliases: [], properties: {} });
        const entities = ["city/a", "city/b", "city/c", "city/d"].map(named);
        const pair = { id: "paired-with:city/b:city/d", type: "paired-with", source: "city/b", target: "city/d" };
        const several = await open({ ...dataset, entities, relations: [pair] }, ontology);
        expect((await several.entityNamed("同名"))?.id).toBe("city/b");
        const unrelated = await open({ ...dataset, entities, relations: [] }, ontology);
        expect((await unrelated.entityNamed("同名"))?.id).toBe("city/a");
      });

      test("and one that is called so comes before those that are also called so", async () => {
        const named = (id: string, name: string, alias: string) => ({
          id,
          type: "City",
          name,
          aliases: [alias],
          properties: {},
        });
        const entities = [named("city/a", "甲", "乙"), named("city/b", "乙", "丙"), named("city/c", "丁", "乙")];
        const pair = { id: "paired-with:city/a:city/c", type: "paired-with", source: "city/a", target: "city/c" };
        const both = await open({ ...dataset, entities, relations: [pair] }, ontology);
        expect((await both.entityNamed("乙"))?.id).toBe("city/b");
        expect((await both.entityNamed("丙"))?.id).toBe("city/b");
      });
    });

    test("a dataset without anything is answered for", async () => {
      const lists = { entities: [], relations: [], observations: [], evidence: [], positions: [] };
      const empty = await open({ ...dataset, ...lists, sources: [], sections: [] }, ontology);
      expect((await empty.describe()).counts).toEqual({ entities: 0, relations: 0, observations: 0, evidence: 0 });
      expect((await empty.findEntities({}, [], {})).totalCount).toBe(0);
      expect((await empty.search("青岩", undefined, {})).items).toEqual([]);
      expect(await empty.neighbors(["city/qingyan"], {})).toEqual([[]]);
      await empty.close();
    });
  });
}
