import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedIn } from "../../src/query/aggregate.ts";
import { type Diff, diff } from "../../src/query/diff.ts";
import type { Selection } from "../../src/query/selection.ts";
import { openStore } from "../../src/store/open-store.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { inForce } from "../support/reference.ts";
import { closeTimes, time } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

const store = openStore(dataset, ontology);
const between = async (from: string, to: string, selection: Selection = {}) =>
  diff(await countedIn(store, ontology, selection), time(from), time(to));

const ids = ({ entities, relations }: Diff["began"]) => [...entities, ...relations].map(({ id }) => id);

describe("between two times of the tiny dataset", () => {
  test("what lasts has begun, and has not ended", async () => {
    const { began, ended } = await between("2002", "2005", { types: ["Document", "City", "Program"] });
    expect(ids(began)).toEqual([
      "program/transition-pilot",
      "document/2003-pilot-list",
      "designates:document/2003-pilot-list:city/qingyan",
      "designates:document/2003-pilot-list:city/changze",
      "designates:document/2003-pilot-list:city/jiyuan",
      "paired-with:city/changze:city/qingyan@2005",
    ]);
    expect(ids(ended)).toEqual([]);
  });

  test("what has an interval has ended, on the last day of it", async () => {
    expect(ids((await between("1985", "1990")).ended)).toEqual([
      ...["period/84-plan", "funds:agency/treasury:program/transition-pilot@eighties"],
    ]);
    expect(ids((await between("1985", "1989-12-31")).ended)).toEqual([]);
  });

  test("what came and went has both begun and ended", async () => {
    const { began, ended } = await between("1970", "2000", { types: ["Period"] });
    expect([ids(began), ids(ended)]).toEqual([["period/84-plan"], ["period/84-plan"]]);
  });

  test("what joins the same two otherwise has changed, and neither begun nor ended", async () => {
    const { began, ended, relations } = await between("2006", "2015", { types: ["City"], under: undefined });
    expect([ids(began), ids(ended)]).toEqual([
      ["paired-with:city/changze:city/qingyan@2014"],
      ["paired-with:city/changze:city/qingyan@2005"],
    ]);
    expect(relations).toEqual([]); // The later one holds under a program: it says another thing.
    const pair = dataset.relations.filter(({ id }) => id.startsWith("paired-with:city/changze"));
    const same = openStore({ ...dataset, relations: pair.map(({ under: _, ...rest }) => rest) }, ontology);
    const found = await diff(await countedIn(same, ontology, {}), time("2006"), time("2015"));
    expect(found.relations.map(({ before, after }) => [before, after].map(([fact]) => fact?.time?.edtf))).toEqual([
      ["2005/2008", "2014/.."],
    ]);
    expect([found.began.relations, found.ended.relations]).toEqual([[], []]);
  });

  test("a statistic that was measured at both has changed", async () => {
    const [first] = dataset.observations;
    if (!first) throw new Error("There is no observation.");
    const later = { ...first, id: "observation/z", time: time("2001") };
    const other = { ...later, id: "observation/zz", quantity: { ...later.quantity, unit: "吨" } };
    const measured = openStore({ ...dataset, observations: [first, later, other] }, ontology);
    const found = await diff(await countedIn(measured, ontology, {}), time("1985"), time("2001"));
    expect(found.statistics).toEqual([{ before: [first], after: [later] }]);
    const elsewhere = await diff(await countedIn(measured, ontology, { types: ["City"] }), time("1985"), time("2001"));
    expect(elsewhere.statistics).toEqual([]);
  });

  test("what has no date is counted", async () => {
    expect((await between("1985", "1990")).undated).toEqual({ entities: 11, relations: 11 });
  });

  test.each([
    ["2005", "2003"],
    ["2003", "2003"],
    ["2003", "2003-10"],
    ["2003/2006", "2005/2010"],
    ["2003/..", "2010"],
  ])("that meet or stand the wrong way round, %s and %s, is refused", async (from, to) => {
    await expect(between(from, to)).rejects.toMatchObject({
      code: "BAD_INPUT",
      message: expect.stringMatching(/^Cannot tell what changed from .* Give two times that do not meet/),
    });
  });
});

test("between two times of any dataset, what began and ended is the difference of what is in force", async () => {
  const pairs = fc.tuple(closeTimes, closeTimes).filter(([from, to]) => from.lastDay < to.firstDay);
  await fc.assert(
    fc.asyncProperty(randomDatasets(), pairs, async (random, [from, to]) => {
      const found = await diff(await countedIn(openStore(random, ontology), ontology, {}), from, to);
      const sides = new Set(found.relations.flatMap(({ before, after }) => [...before, ...after]).map(({ id }) => id));
      const facts = [...random.entities, ...random.relations].filter(({ id }) => !sides.has(id));
      const [began, ended] = [new Set(ids(found.began)), new Set(ids(found.ended))];
      for (const fact of facts) {
        const [before, after] = [inForce(fact, from), inForce(fact, to)];
        if (before && after) expect([began.has(fact.id), ended.has(fact.id)]).toEqual([false, false]);
        if (!before && after) expect([began.has(fact.id), ended.has(fact.id)]).toEqual([true, false]);
        if (before && !after) expect([began.has(fact.id), ended.has(fact.id)]).toEqual([false, true]);
        // In force at neither: it came and went, or lies before or after both.
        if (!before && !after) expect(began.has(fact.id)).toBe(ended.has(fact.id));
      }
      for (const { before, after } of found.relations) {
        expect(before.every((fact) => inForce(fact, from)) && after.every((fact) => inForce(fact, to))).toBe(true);
        const saying = ({ type, source, target, under }: (typeof before)[number]) =>
          [type, source, target, under].join();
        expect(new Set([...before, ...after].map(saying)).size).toBe(1);
      }
    }),
    { numRuns: 500 },
  );
});
