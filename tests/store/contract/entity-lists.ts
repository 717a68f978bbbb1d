import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps } from "../../../src/model/time.ts";
import type { EntityFilter, EntityOrder } from "../../../src/store/store.ts";
import { relationFilters } from "../../support/filters.ts";
import { randomDatasets } from "../../support/random-dataset.ts";
import { inForce, stepsFrom } from "../../support/reference.ts";
import { closeTimes, time } from "../../support/times.ts";
import { dataset, ontology } from "../../support/tiny.ts";
import type { Open } from "./open.ts";

/** Lists of entities: filters, orders and pages. */
export function specifyEntityLists(open: Open): void {
  describe("of lists of entities", async () => {
    const store = await open(dataset, ontology);
    const find = async (filter: EntityFilter, orderBy: readonly EntityOrder[] = []) =>
      (await store.findEntities(filter, orderBy, {})).items.map(({ id }) => id);

    test("has them all by id where nothing else is asked", async () => {
      expect(await find({})).toEqual(dataset.entities.map(({ id }) => id));
    });

    test.each<[string, EntityFilter, string[]]>([
      [
        "ids, known and unknown, in the list's order",
        { ids: ["task/x", "city/qingyan", "city/changze"] },
        ["city/changze", "city/qingyan"],
      ],
      ["no ids", { ids: [] }, []],
      ["types", { types: ["Treaty", "Period"] }, ["period/84-plan", "treaty/north-plain-water"]],
      ["no types, or unknown ones", { types: ["CITY", "constructor"] }, []],
      ["a text", { text: "煤城" }, ["city/qingyan"]],
      ["a text that nothing has", { text: "铁路" }, []],
      ["a day within a year", { during: time("1984-06-01") }, ["document/1984-transition-notice", "period/84-plan"]],
      [
        "a time that an open interval reaches",
        { during: time("2030"), types: ["Program"] },
        ["program/transition-pilot"],
      ],
      [
        "a day long after a single date, when what lasts is in force and nothing else",
        { at: time("2016-05-01") },
        [
          ...["document/1984-transition-notice", "document/2003-pilot-list", "document/2014-second-round"],
          "program/transition-pilot",
        ],
      ],
      [
        "a day before a date of the same year",
        { at: time("2003-09-30"), types: ["Document"] },
        ["document/1984-transition-notice"],
      ],
      ["a day after an interval", { at: time("1990"), types: ["Period"] }, []],
      [
        "a day in force and a time of its own, both of which hold",
        { at: time("2016"), during: time("2000/2010"), types: ["Document"] },
        ["document/2003-pilot-list"],
      ],
      ["a time before an open interval", { during: time("2002"), types: ["Program"] }, []],
      [
        "a time or none",
        { types: ["Document", "City"], during: time("2003"), undated: true },
        ["city/baihua", "city/changze", "city/jiyuan", "city/qingyan", "document/2003-pilot-list"],
      ],
      ["a property", { properties: { kind: "commission" } }, ["agency/planning-commission"]],
      ["a property that is a number", { properties: { latitude: -0.5 } }, ["city/changze"]],
      ["a number that is not its text", { properties: { latitude: "-0.5" } }, []],
      [
        "two properties, both of which hold",
        { properties: { kind: "notice", category: "programmatic" } },
        ["document/1984-transition-notice"],
      ],
      ["a property that no type has", { properties: { constructor: "x" } }, []],
      [
        "a relation of any kind",
        { related: [{ to: "program/transition-pilot" }] },
        ["agency/treasury", "document/1984-transition-notice"],
      ],
      [
        "a relation in its direction, seen from the entity",
        { related: [{ to: "document/2003-pilot-list", direction: "out" }] },
        ["agency/state-conference-office", "document/2014-second-round"],
      ],
      [
        "a relation in the other direction",
        { related: [{ to: "document/2003-pilot-list", direction: "in", types: ["cites"] }] },
        ["document/1984-transition-notice"],
      ],
      [
        "a symmetric relation in either direction",
        { related: [{ to: "city/changze", types: ["paired-with"], direction: "out" }] },
        ["city/qingyan"],
      ],
      [
        "a relation at a time",
        { related: [{ to: "city/qingyan", types: ["designates"], during: time("2020") }] },
        ["document/2014-second-round"],
      ],
      [
        "a relation under a program",
        { related: [{ to: "city/changze", under: "program/transition-pilot" }] },
        ["city/qingyan", "document/2003-pilot-list"],
      ],
      [
        "two relations, both of which hold",
        { related: [{ to: "document/2003-pilot-list" }, { to: "city/qingyan" }] },
        ["city/changze", "city/jiyuan", "document/1984-transition-notice", "document/2014-second-round"],
      ],
      [
        "a relation to an entity of a type that it is",
        { related: [{ to: "city/changze", entityTypes: ["City"] }] },
        ["city/qingyan", "document/2003-pilot-list"],
      ],
      [
        "a relation to an entity of a type that it is not",
        { related: [{ to: "city/changze", entityTypes: ["Document"] }] },
        [],
      ],
      ["a relation to an unknown entity", { related: [{ to: "city/lost" }] }, []],
      [
        "everything at once",
        { types: ["Document"], text: "转型", during: time("2000/.."), related: [{ to: "city/qingyan" }] },
        ["document/2003-pilot-list", "document/2014-second-round"],
      ],
    ])("filters by %s", async (_, filter, expected) => {
      expect(await find(filter)).toEqual(expected);
    });

    test("filters any dataset as plain loops do", async () => {
      const filters = fc.record(
        {
          ids: fc.subarray(["city/a", "agency/b", "task/c", "city/d", "lost"]),
          types: fc.subarray(["City", "Agency", "Task"]),
          at: closeTimes,
          during: closeTimes,
          related: fc
            .tuple(relationFilters, fc.constantFrom("city/a", "agency/b", "task/c", "lost"))
            .map(([{ entityTypes: _, ...rest }, to]) => [{ ...rest, to }]),
        },
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(randomDatasets(), filters, async (random, filter: EntityFilter) => {
          const { ids, types, at, during, related = [] } = filter;
          const expected = random.entities.filter(
            (entity) =>
              (ids?.includes(entity.id) ?? true) &&
              (types?.includes(entity.type) ?? true) &&
              (!at || inForce(entity, at)) &&
              (!during || (entity.time !== undefined && overlaps(entity.time, during))) &&
              related.every(({ to, ...rest }) => stepsFrom(random, entity.id, rest).some((hop) => hop.entity === to)),
          );
          const found = await (await open(random, ontology)).findEntities(filter, [], {});
          expect(found.items).toEqual(expected);
          expect(found.totalCount).toBe(expected.length);
        }),
      );
    });

    describe("orders by", () => {
      const cities = { types: ["City"] };

      test("id, up and down", async () => {
        const up = await find({}, [{ by: "id" }]);
        expect(up).toEqual(dataset.entities.map(({ id }) => id));
        expect(await find({}, [{ by: "id", descending: true }])).toEqual([...up].reverse());
      });

      test("name, as pinyin has it", async () => {
        const names = ["鞍山", "白桦", "长泽", "重庆", "大连", "阜新", "吉原", "锦州", "沈阳", "2号", "10号"];
        const entities = names.map((name, index) => ({
          id: `city/${String.fromCharCode(97 + index)}`,
          type: "City",
          name,
          aliases: [],
          properties: {},
        }));
        const named = await open({ ...dataset, entities, relations: [] }, ontology);
        const page = await named.findEntities({}, [{ by: "name" }], {});
        expect(page.items.map(({ name }) => name)).toEqual([
          "2号",
          "10号",
          "鞍山",
          "白桦",
          "长泽",
          "重庆",
          "大连",
          "阜新",
          "吉原",
          "锦州",
          "沈阳",
        ]);
      });

      test("time, first day before last day, those without a time last either way", async () => {
        const documents = ["document/1984-transition-notice", "document/2003-pilot-list", "document/2014-second-round"];
        expect(await find({ types: ["Document", "City"] }, [{ by: "time" }])).toEqual([
          ...documents,
          ...(await find(cities)),
        ]);
        expect(await find({ types: ["Document", "City"] }, [{ by: "time", descending: true }])).toEqual([
          ...documents.reverse(),
          ...(await find(cities)),
        ]);
        expect(await find({ types: ["Document", "Period"] }, [{ by: "time" }])).toEqual([
          "document/1984-transition-notice",
          "period/84-plan",
          "document/2003-pilot-list",
          "document/2014-second-round",
        ]);
      });

      test("degree, ties by id", async () => {
        expect(await find(cities, [{ by: "degree", descending: true }])).toEqual([
          "city/qingyan",
          "city/changze",
          "city/jiyuan",
          "city/baihua",
        ]);
        expect(await find({ types: ["Task"] }, [{ by: "degree" }])).toEqual([
          "task/expand-schools",
          "task/treat-tailings",
          "task/restore-mines",
        ]);
      });

      test("several, one after the other", async () => {
        const agencies = { types: ["Agency", "Task"] };
        expect(
          await find(agencies, [
            { by: "degree", descending: true },
            { by: "id", descending: true },
          ]),
        ).toEqual([
          ...["agency/treasury", "agency/planning-commission", "task/restore-mines"],
          ...["task/treat-tailings", "task/expand-schools", "agency/state-conference-office"],
        ]);
      });

      test("open times as the earliest and the latest", async () => {
        const edtfs = ["2000", "../1999", "1998/..", "1998", "../.."];
        const entities = edtfs.map((edtf, index) => ({
          id: `city/${"abcde"[index]}`,
          type: "City",
          name: edtf,
          aliases: [],
          properties: {},
          time: time(edtf),
        }));
        const timed = await open({ ...dataset, entities, relations: [] }, ontology);
        const page = await timed.findEntities({}, [{ by: "time" }], {});
        expect(page.items.map(({ name }) => name)).toEqual(["../1999", "../..", "1998", "1998/..", "2000"]);
      });
    });

    describe("cuts pages", () => {
      const ids = dataset.entities.map(({ id }) => id);

      test("that make the whole list when they are put together, from either end", async () => {
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.boolean(), async (size, forward) => {
            const walked: string[] = [];
            for (let more = true; more; ) {
              const edge = forward ? walked.at(-1) : walked.at(0);
              const request = forward ? { first: size, after: edge } : { last: size, before: edge };
              const page = await store.findEntities({}, [], request);
              const found = page.items.map(({ id }) => id);
              expect(page.totalCount).toBe(ids.length);
              expect(forward ? page.hasPrevious : page.hasNext).toBe(walked.length > 0);
              if (forward) walked.push(...found);
              else walked.unshift(...found);
              more = forward ? page.hasNext : page.hasPrevious;
              expect(found.length).toBe(more ? size : found.length);
            }
            expect(walked).toEqual(ids);
          }),
        );
      });

      test("after an id that is not in the list are empty, and say so", async () => {
        const page = await store.findEntities({ types: ["City"] }, [], { first: 2, after: "agency/treasury" });
        expect(page).toMatchObject({ items: [], totalCount: 4, unknownId: "agency/treasury" });
      });

      test("of nothing are empty", async () => {
        expect(await store.findEntities({ ids: [] }, [], { first: 5 })).toEqual({
          items: [],
          totalCount: 0,
          hasPrevious: false,
          hasNext: false,
        });
      });
    });
  });
}
