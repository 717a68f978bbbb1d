import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paths } from "../../src/query/paths.ts";
import { openStore } from "../../src/store/open-store.ts";
import { relationFilters } from "../support/filters.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { stepsFrom } from "../support/reference.ts";
import { time } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

const BOUNDS = { maxDepth: 6, first: 5 };

describe("a path in the tiny dataset", () => {
  const store = openStore(dataset, ontology);

  test("has for each step every relation that joins the two", async () => {
    const found = await paths(store, { from: "city/changze", to: "document/2003-pilot-list", ...BOUNDS });
    expect(found.paths.slice(0, 2)).toEqual([
      {
        entities: ["city/changze", "document/2003-pilot-list"],
        hops: [
          {
            from: "city/changze",
            to: "document/2003-pilot-list",
            relations: ["designates:document/2003-pilot-list:city/changze"],
            timed: true,
          },
        ],
        timesProven: true,
      },
      {
        entities: ["city/changze", "city/qingyan", "document/2003-pilot-list"],
        hops: [
          {
            from: "city/changze",
            to: "city/qingyan",
            relations: ["paired-with:city/changze:city/qingyan@2005", "paired-with:city/changze:city/qingyan@2014"],
            timed: true,
          },
          {
            from: "city/qingyan",
            to: "document/2003-pilot-list",
            relations: [
              "designates:document/2003-pilot-list:city/qingyan",
              "designates:document/2003-pilot-list:city/qingyan@without-pilot",
            ],
            timed: true,
          },
        ],
        timesProven: false,
      },
    ]);
  });

  test("has only the relations that fit the filter", async () => {
    const filter = { during: time("2006") };
    const found = await paths(store, { from: "city/changze", to: "city/qingyan", ...BOUNDS, filter });
    expect(found.paths[0]?.hops[0]?.relations).toEqual(["paired-with:city/changze:city/qingyan@2005"]);
  });

  test("may end at an entity of a type that it may not go through, and shows how", async () => {
    const filter = { entityTypes: ["Document"] };
    const found = await paths(store, { from: "agency/treasury", to: "city/jiyuan", ...BOUNDS, filter });
    expect(found.paths[0]?.entities).toEqual([
      ...["agency/treasury", "document/1984-transition-notice", "document/2003-pilot-list", "city/jiyuan"],
    ]);
    for (const { relations } of found.paths[0]?.hops ?? []) expect(relations.length).toBeGreaterThan(0);
  });

  test("from an entity to itself has no steps", async () => {
    const found = await paths(store, { from: "city/qingyan", to: "city/qingyan", ...BOUNDS });
    expect(found.paths).toEqual([{ entities: ["city/qingyan"], hops: [], timesProven: true }]);
  });

  test("that respects time shows only the relations that can be part of it, and whether times prove it", async () => {
    const query = { from: "city/changze", to: "document/2003-pilot-list", ...BOUNDS, maxDepth: 2 };
    const { paths: found } = await paths(store, { ...query, timeRespecting: true });
    const [, through] = found;
    expect(through).toMatchObject({
      entities: ["city/changze", "city/qingyan", "document/2003-pilot-list"],
      hops: [
        {
          relations: ["paired-with:city/changze:city/qingyan@2005", "paired-with:city/changze:city/qingyan@2014"],
          timed: true,
        },
        { relations: ["designates:document/2003-pilot-list:city/qingyan@without-pilot"], timed: false },
      ],
      timesProven: false,
    });
  });

  test("that is not there is said to be complete within the depth", async () => {
    const found = await paths(store, { from: "city/qingyan", to: "city/baihua", ...BOUNDS });
    expect(found).toEqual({ paths: [], complete: true, searchedDepth: 6 });
  });
});

test("every step of a path in any dataset is one that plain loops find, with all its relations", async () => {
  await fc.assert(
    fc.asyncProperty(randomDatasets(), relationFilters, async (random, filter) => {
      const [from = "", to = ""] = [random.entities.at(0)?.id, random.entities.at(-1)?.id];
      const found = await paths(openStore(random, ontology), { from, to, ...BOUNDS, filter });
      for (const { entities, hops } of found.paths) {
        expect(hops.map((hop) => hop.to)).toEqual(entities.slice(1));
        for (const hop of hops) {
          const steps = stepsFrom(random, hop.from, filter, to).filter(({ entity }) => entity === hop.to);
          expect(hop.relations).toEqual(steps.map(({ relation }) => relation));
          expect(hop.relations.length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});
