import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Time } from "../../src/model/time.ts";
import { aggregate, countedIn } from "../../src/query/aggregate.ts";
import { keyNamed } from "../../src/query/aggregate-keys/key-named.ts";
import { openStore } from "../../src/store/open-store.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { time } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

const keys = (names: readonly string[]) => names.map((name) => keyNamed(ontology, name));

/** Rows as `value value: entities relations`. */
async function rowsOf(of: Dataset, names: readonly string[], during?: Time): Promise<string[]> {
  const rows = await aggregate(await countedIn(openStore(of, ontology), ontology, { during }), keys(names));
  return rows.map(({ values, entityCount, relationCount }) =>
    [`${values.map(({ id }) => id ?? "-").join(" ")}:`, entityCount ?? "·", relationCount ?? "·"].join(" "),
  );
}

describe("facts of the tiny dataset are counted by", () => {
  test.each<[string, string[], string[]]>([
    ["nothing: all of them", [], [": 17 23"]],
    [
      "type, in the order of the ontology",
      ["type"],
      [
        ...["DOCUMENT: 3 ·", "AGENCY: 3 ·", "CITY: 4 ·", "PROGRAM: 1 ·", "TASK: 3 ·", "PERIOD: 1 ·"],
        ...["INDICATOR: 1 ·", "TREATY: 1 ·"],
      ],
    ],
    [
      "category, what has none last",
      ["category"],
      ["document/programmatic: 1 ·", "document/livelihood: 1 ·", "-: 15 ·"],
    ],
    [
      "issuer, those who issued the most first, each of joint issuers",
      ["issuer"],
      [
        ...[
          "agency/planning-commission: 2 ·",
          "agency/state-conference-office: 1 ·",
          "agency/treasury: 1 ·",
          "-: 14 ·",
        ],
      ],
    ],
    [
      "place, each that a relation leads to, and a place by itself",
      ["place"],
      [...["city/qingyan: 4 ·", "city/changze: 2 ·", "city/jiyuan: 2 ·", "city/baihua: 1 ·"], "-: 10 ·"],
    ],
    ["joint issue", ["joint"], ["single: 2 ·", "joint: 1 ·", "-: 14 ·"]],
    ["period", ["period"], ["period/84-plan: 2 3", "outside: 4 9", "-: 11 11"]],
    [
      "type and joint issue",
      ["joint", "type"],
      [
        ...["single DOCUMENT: 2 ·", "joint DOCUMENT: 1 ·", "- AGENCY: 3 ·", "- CITY: 4 ·", "- PROGRAM: 1 ·"],
        ...["- TASK: 3 ·", "- PERIOD: 1 ·", "- INDICATOR: 1 ·", "- TREATY: 1 ·"],
      ],
    ],
    [
      "issuer and joint issue",
      ["issuer", "joint"],
      [
        ...["agency/planning-commission single: 1 ·", "agency/planning-commission joint: 1 ·"],
        ...["agency/state-conference-office single: 1 ·", "agency/treasury joint: 1 ·", "- -: 14 ·"],
      ],
    ],
    ["a key given twice as once", ["joint", "joint"], ["single: 2 ·", "joint: 1 ·", "-: 14 ·"]],
  ])("%s", async (_, names, rows) => {
    expect(await rowsOf(dataset, names)).toEqual(rows);
  });

  test("year, a span in each of its years, no year beyond what is named, and within the time asked for", async () => {
    const byYear = await rowsOf(dataset, ["year"]);
    expect(byYear.slice(0, 5)).toEqual(["1980: 0 1", "1981: 0 1", "1982: 0 1", "1983: 0 1", "1984: 2 3"]);
    expect(byYear.slice(-3)).toEqual(["2016: 1 2", "2017: 2 3", "-: 11 11"]);
    expect(await rowsOf(dataset, ["year"], time("2006-05/2007-02"))).toEqual(["2006: 1 1", "2007: 1 1", "-: 2 0"]);
  });

  test("year, where all is open at both ends", async () => {
    const entities = dataset.entities.slice(0, 1).map((entity) => ({ ...entity, time: time("../..") }));
    expect(await rowsOf({ ...dataset, entities, relations: [] }, ["year"])).toEqual(["always: 1 0"]);
  });

  test.each([
    [["type", "relation-type"], "Cannot count by TYPE together with RELATION_TYPE:"],
    [["year", "relation-type", "joint", "kind"], "Cannot count by JOINT, KIND together with RELATION_TYPE:"],
  ])("keys of one kind only: not by %j", async (names, message) => {
    await expect(rowsOf(dataset, names)).rejects.toMatchObject({
      code: "BAD_INPUT",
      message: expect.stringContaining(message),
    });
  });

  test("years that can be told apart: not two thousand", async () => {
    const entities = dataset.entities.slice(0, 1).map((entity) => ({ ...entity, time: time("Y-17000/2000") }));
    await expect(rowsOf({ ...dataset, entities, relations: [] }, ["year"])).rejects.toMatchObject({
      code: "BAD_INPUT",
      message: expect.stringMatching(
        /^Cannot count by year from -17000 to 2000: .* Select a shorter time with during\.$/,
      ),
    });
  });
});

describe("facts of any dataset are counted", () => {
  test("as plain loops do, by year, issuer and joint issue", async () => {
    await fc.assert(
      fc.asyncProperty(randomDatasets(), async (random) => {
        const facts = [...random.entities, ...random.relations];
        const ends = facts.flatMap(({ time: own }) => (own ? [own.firstDay, own.lastDay] : [])).filter(Number.isFinite);
        const [least, most] = [yearOf(Math.min(...ends)), yearOf(Math.max(...ends))];
        const within = (own: Time, year: number) =>
          year >= Math.max(yearOf(own.firstDay), least) && year <= Math.min(yearOf(own.lastDay), most);
        const years = ends.length === 0 ? [] : Array.from({ length: most - least + 1 }, (_, index) => least + index);
        const expected = years.map((year) => {
          const count = (list: readonly { time?: Time }[]) =>
            list.filter(({ time: own }) => own && within(own, year)).length;
          return `${year}: ${count(random.entities)} ${count(random.relations)}`;
        });
        const found = await rowsOf(random, ["year"]);
        expect(found.filter((row) => /^\d/.test(row))).toEqual(expected.filter((row) => !row.endsWith(": 0 0")));

        const issuersOf = (id: string) =>
          new Set(
            random.relations
              .filter(({ type, target }) => type === "issued" && target === id)
              .map(({ source }) => source),
          );
        const issued = await rowsOf(random, ["joint"]);
        const counted = (least: number, most: number) =>
          random.entities.filter(({ id }) => issuersOf(id).size >= least && issuersOf(id).size <= most).length;
        const joint = [`single: ${counted(1, 1)} ·`, `joint: ${counted(2, 99)} ·`, `-: ${counted(0, 0)} ·`];
        expect(issued).toEqual(joint.filter((row) => !row.includes(": 0 ")));
      }),
      { numRuns: 300 },
    );
  });

  test("each once by a key with one value, whatever is counted with it", async () => {
    await fc.assert(
      fc.asyncProperty(randomDatasets(), fc.subarray(["type", "kind", "category", "joint"]), async (random, names) => {
        const rows = await rowsOf(random, names);
        const total = rows.reduce((sum, row) => sum + Number(row.split(" ").at(-2)), 0);
        expect(total).toBe(random.entities.length);
        expect(new Set(rows.map((row) => row.split(":")[0])).size).toBe(rows.length);
      }),
    );
  });
});

function yearOf(day: number): number {
  return Number.isFinite(day) ? new Date(day * 86_400_000).getUTCFullYear() : day;
}
