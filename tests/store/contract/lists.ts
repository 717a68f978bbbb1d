import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RelationFilter } from "../../../src/store/store.ts";
import { relationFilters } from "../../support/filters.ts";
import { randomDatasets } from "../../support/random-dataset.ts";
import { fits, inOrder } from "../../support/reference.ts";
import { time } from "../../support/times.ts";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

/** Lists of relations and of observations. */
export function specifyLists(open: Open): void {
  describe("of lists of relations", async () => {
    const store = await open(dataset, ontology);
    const find = async (filter: RelationFilter, between?: readonly string[]) =>
      (await store.findRelations(filter, between, {})).items.map(({ id }) => id);

    test("has them by type, rank and id", async () => {
      expect(await find({})).toEqual([...dataset.relations].sort(inOrder).map(({ id }) => id));
    });

    test("has joint issuers in the order of their ranks, those without a rank after them", async () => {
      expect((await find({ types: ["issued"] })).map((id) => id.split(":").slice(1).join(" "))).toEqual([
        "agency/planning-commission document/1984-transition-notice",
        "agency/treasury document/1984-transition-notice",
        "agency/planning-commission document/2014-second-round",
        "agency/state-conference-office document/2003-pilot-list",
      ]);
    });

    test.each<[string, RelationFilter, readonly string[] | undefined, number]>([
      ["two types", { types: ["cites", "sets"] }, undefined, 4],
      ["no types", { types: [] }, undefined, 0],
      ["unknown types", { types: ["CITES", "__proto__"] }, undefined, 0],
      ["an entity type at either end", { entityTypes: ["Program"] }, undefined, 3],
      ["a program", { under: "program/transition-pilot" }, undefined, 5],
      ["an unknown program", { under: "program/lost" }, undefined, 0],
      ["a time", { during: time("2003-10-31") }, undefined, 2],
      ["a day in force, which what lasts reaches from its date on", { at: time("2012") }, undefined, 6],
      ["a day in force and a time of its own", { at: time("2012"), during: time("1984/2003") }, undefined, 4],
      ["a day in force of what does not last", { at: time("1990"), types: ["funds"] }, undefined, 0],
      ["a time that is open at both ends, which leaves out what has none", { during: time("../..") }, undefined, 12],
      ["both ends among some entities", {}, ["city/qingyan", "city/changze", "city/baihua"], 2],
      ["ends among one entity", {}, ["city/qingyan"], 0],
      ["ends among none", {}, [], 0],
      ["ends among unknown entities", {}, ["city/lost", "__proto__"], 0],
      ["a day in force or no time at all", { at: time("2012"), undated: true }, undefined, 17],
      ["no time at all", { during: time("0001"), undated: true }, undefined, 11],
      ["ends and a time", { during: time("2010") }, ["city/qingyan", "city/changze"], 0],
    ])("filters by %s", async (_, filter, between, count) => {
      expect(await find(filter, between)).toHaveLength(count);
    });

    test("pays no heed to a direction where no entity is started from", async () => {
      expect(await find({ direction: "in" })).toHaveLength(dataset.relations.length);
    });

    test("filters any dataset as plain loops do", async () => {
      const betweens = fc.option(fc.subarray(["city/a", "agency/b", "task/c", "city/d"]), { nil: undefined });
      await fc.assert(
        fc.asyncProperty(randomDatasets(), relationFilters, betweens, async (random, filter, between) => {
          const types = new Map(random.entities.map(({ id, type }) => [id, type]));
          const expected = [...random.relations]
            .sort(inOrder)
            .filter(
              (relation) =>
                fits(relation, filter) &&
                [relation.source, relation.target].every((end) => between?.includes(end) ?? true) &&
                (!filter.entityTypes ||
                  [relation.source, relation.target].some((end) => filter.entityTypes?.includes(types.get(end) ?? ""))),
            );
          const found = await (await open(random, ontology)).findRelations(filter, between, {});
          expect(found.items).toEqual(expected);
        }),
      );
    });

    test("cuts pages", async () => {
      const all = await find({});
      const page = await store.findRelations({}, undefined, { first: 3, after: all[4] });
      expect(page.items.map(({ id }) => id)).toEqual(all.slice(5, 8));
      expect(page).toMatchObject({ totalCount: all.length, hasPrevious: true, hasNext: true });
    });
  });

  describe("of lists of observations", async () => {
    const store = await open(dataset, ontology);
    const [early, later] = ["observation/coal-share-84", "observation/coal-share-later"];

    test.each([
      ["nothing", {}, [early, later]],
      ["the indicator", { indicator: "indicator/coal-share" }, [early, later]],
      ["the subject", { subject: "period/84-plan" }, [early, later]],
      ["another subject", { subject: "city/qingyan" }, []],
      ["what it is about: its indicator", { about: "indicator/coal-share" }, [early, later]],
      ["what it is about: its subject", { about: "period/84-plan" }, [early, later]],
      ["what it is about: something else", { about: "city/qingyan" }, []],
      ["a place that none has", { place: "city/qingyan" }, []],
      ["a time, without which none is found", { during: time("1989-12-31") }, [early]],
      ["a time outside", { during: time("1990/..") }, []],
      ["a day, which a statistic does not outlast", { at: time("1990") }, []],
      ["a day within its time", { at: time("1985-05-05") }, [early]],
      ["a day and a time, both of which hold", { at: time("1985"), during: time("1990") }, []],
    ])("filters by %s", async (_, filter, expected) => {
      expect((await store.findObservations(filter, {})).items.map(({ id }) => id)).toEqual(expected);
    });

    test("has them by time, those without one last, then by id", async () => {
      const times = ["2016", "1978/2000", undefined, "1978/2001", "../1980", "1978/2000", "2016-02", undefined];
      const made = times.flatMap((edtf, index) =>
        dataset.observations.slice(0, 1).map(({ time: _, ...observation }) => ({
          ...observation,
          id: `observation/${"abcdefgh"[index]}`,
          ...(edtf && { time: time(edtf) }),
        })),
      );
      const ordered = await (await open({ ...dataset, observations: made }, ontology)).findObservations({}, {});
      expect(ordered.items.map(({ id }) => id.slice(-1)).join("")).toBe("ebfdagch");
    });

    test("cuts pages", async () => {
      const page = await store.findObservations({}, { last: 1 });
      expect(page).toMatchObject({ items: [{ id: later }], totalCount: 2, hasPrevious: true, hasNext: false });
    });
  });
}
