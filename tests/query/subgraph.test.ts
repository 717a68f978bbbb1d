import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps } from "../../src/model/time.ts";
import type { Selection } from "../../src/query/selection.ts";
import { subgraph } from "../../src/query/subgraph.ts";
import { openStore } from "../../src/store/open-store.ts";
import { randomDatasets } from "../support/random-dataset.ts";
import { fits, inForce, inOrder } from "../support/reference.ts";
import { closeTimes, time } from "../support/times.ts";
import { dataset, ontology } from "../support/tiny.ts";

const store = openStore(dataset, ontology);

const entitiesOf = async (selection: Selection) =>
  (await subgraph(store, ontology, selection)).entities.map(({ id }) => id);
const relationsOf = async (selection: Selection) =>
  (await subgraph(store, ontology, selection)).relations.map(({ id }) => id);

describe("a part of the tiny dataset", () => {
  test("is all of it where nothing is selected, the best connected first", async () => {
    const { entities, relations, ...rest } = await subgraph(store, ontology, {});
    expect(rest).toEqual({
      entityCount: 17,
      relationCount: 23,
      undatedEntityCount: 11,
      undatedRelationCount: 11,
      complete: true,
    });
    expect(entities.slice(0, 2).map(({ id }) => id)).toEqual(["document/1984-transition-notice", "city/qingyan"]);
    expect(relations).toEqual([...dataset.relations].sort(inOrder));
  });

  test.each<[string, Selection, string[]]>([
    ["ids, known and unknown", { ids: ["city/baihua", "city/lost"] }, ["city/baihua"]],
    ["no ids", { ids: [] }, []],
    ["types", { types: ["Treaty", "Period"] }, ["period/84-plan", "treaty/north-plain-water"]],
    ["no types", { types: [] }, []],
    ["a text", { text: "煤城" }, ["city/qingyan"]],
    ["a text that nothing has", { text: "铁路" }, []],
    ["types and a text", { types: ["Program"], text: "转型" }, ["program/transition-pilot"]],
    ["ids that stay though they are of other types", { ids: ["city/baihua"], types: ["Task"] }, ["city/baihua"]],
    [
      "ids that go where a text does not find them",
      { ids: ["city/baihua", "city/qingyan"], text: "煤城" },
      ["city/qingyan"],
    ],
    ["a neighbourhood", { around: ["task/treat-tailings"] }, ["task/treat-tailings", "task/restore-mines"]],
    [
      "a neighbourhood of two steps",
      { around: ["task/treat-tailings"], depth: 2 },
      ["task/treat-tailings", "document/1984-transition-notice", "task/restore-mines"],
    ],
    ["a neighbourhood in one direction", { around: ["task/restore-mines"], direction: "out" }, ["task/restore-mines"]],
    [
      "a neighbourhood by some relations",
      { around: ["city/qingyan"], relationTypes: ["paired-with"] },
      ["city/qingyan", "city/changze", "city/jiyuan"],
    ],
    ["a neighbourhood of nothing known", { around: ["city/lost"] }, []],
    [
      "ids and a neighbourhood together",
      { ids: ["city/baihua"], around: ["treaty/north-plain-water"] },
      ["treaty/north-plain-water", "city/baihua", "agency/planning-commission"],
    ],
    [
      "a path",
      {
        pathFrom: "treaty/north-plain-water",
        pathTo: "document/2014-second-round",
        relationTypes: ["ratifies", "issued"],
      },
      ["document/2014-second-round", "treaty/north-plain-water", "agency/planning-commission"],
    ],
    [
      "a value of what entities are counted by",
      { where: [{ key: "kind", values: ["document/notice"] }] },
      ["document/1984-transition-notice"],
    ],
    [
      "two conditions, both of which hold",
      {
        where: [
          { key: "issuer", values: ["agency/planning-commission"] },
          { key: "joint", values: ["single"] },
        ],
      },
      ["document/2014-second-round"],
    ],
    [
      "what has no value",
      { types: ["Document"], where: [{ key: "category", values: [""] }] },
      ["document/2003-pilot-list"],
    ],
    ["no value at all", { where: [{ key: "kind", values: [] }] }, []],
    [
      "a relation to one of these",
      { types: ["City"], relatedTo: ["document/2014-second-round", "city/jiyuan"] },
      ["city/qingyan"],
    ],
    [
      "a relation of some types to one of these",
      { relatedTo: ["city/qingyan"], relationTypes: ["paired-with"] },
      ["city/changze", "city/jiyuan"],
    ],
    ["relations to nothing known", { relatedTo: ["city/lost"] }, []],
    [
      "all but some",
      { types: ["City"], without: ["city/qingyan", "city/lost"] },
      ["city/changze", "city/jiyuan", "city/baihua"],
    ],
    ["ids that are left out all the same", { ids: ["city/baihua"], without: ["city/baihua"] }, []],
    [
      "ids that stay whatever the conditions",
      { ids: ["city/baihua"], where: [{ key: "type", values: ["TASK"] }], relatedTo: ["city/qingyan"] },
      ["city/baihua"],
    ],
    [
      "a path around an entity",
      { pathFrom: "city/changze", pathTo: "city/jiyuan", avoid: ["city/qingyan", "document/2003-pilot-list"] },
      [],
    ],
    [
      "a path that leads around the hubs",
      { pathFrom: "city/changze", pathTo: "city/jiyuan", avoidDegreeAbove: 7, relationTypes: ["designates"] },
      ["city/changze", "city/jiyuan", "document/2003-pilot-list"],
    ],
    ["a path that is not there", { pathFrom: "city/baihua", pathTo: "city/qingyan" }, []],
  ])("is named by %s", async (_, selection, expected) => {
    expect(await entitiesOf(selection)).toEqual(expected);
  });

  test("has only relations between the entities that it has", async () => {
    expect(await relationsOf({ ids: ["city/qingyan", "city/changze"] })).toEqual([
      "paired-with:city/changze:city/qingyan@2005",
      "paired-with:city/changze:city/qingyan@2014",
    ]);
  });

  test("has only relations of the types that are named", async () => {
    expect(await relationsOf({ around: ["city/qingyan"], relationTypes: ["targets"] })).toEqual([
      "targets:document/1984-transition-notice:city/qingyan",
    ]);
  });

  test.each<Selection>([
    { during: time("2006") },
    { during: time("2006-02/2006-03") },
    { at: time("2006"), during: time("2005/2007") },
  ])("in a time, %j, has what overlaps it and what that joins", async (selection) => {
    expect(await entitiesOf(selection)).toEqual(["city/qingyan", "city/changze", "program/transition-pilot"]);
    expect(await relationsOf(selection)).toEqual(["paired-with:city/changze:city/qingyan@2005"]);
  });

  test("at a time has what lasts and began before, and not what had ended", async () => {
    const inForceThen = { at: time("2009-06-01"), relationTypes: ["designates", "paired-with", "ratifies"] };
    expect(await entitiesOf(inForceThen)).toEqual([
      ...["document/1984-transition-notice", "city/qingyan", "document/2003-pilot-list"],
      ...["city/changze", "program/transition-pilot", "city/jiyuan"],
    ]);
    expect((await relationsOf(inForceThen)).map((id) => id.split("/").at(-1))).toEqual([
      "changze",
      "jiyuan",
      "qingyan",
    ]);
  });

  test("in a time has what has no time as well, where that is asked for, and says how much it is", async () => {
    const selection: Selection = { types: ["City", "Period"], during: time("1984") };
    expect(await subgraph(store, ontology, selection)).toMatchObject({ entityCount: 1, undatedEntityCount: 0 });
    const undated = await subgraph(store, ontology, { ...selection, undated: true });
    expect(undated).toMatchObject({ entityCount: 5, undatedEntityCount: 4, undatedRelationCount: 1 });
    expect(undated.relations.map(({ id }) => id)).toEqual(["paired-with:city/jiyuan:city/qingyan"]);
  });

  test("at a time when nothing was has nothing, but for what is named", async () => {
    expect(await entitiesOf({ at: time("1900") })).toEqual([]);
    expect(await entitiesOf({ at: time("1900"), ids: ["city/qingyan"] })).toEqual(["city/qingyan"]);
  });

  test("under a program has its relations", async () => {
    const found = await subgraph(store, ontology, { under: "program/transition-pilot" });
    expect(found.relationCount).toBe(5);
    expect(found.relations.every(({ under }) => under === "program/transition-pilot")).toBe(true);
  });

  test("that is cut says so, and by how much", async () => {
    const { entities, relations, entityCount, relationCount, complete } = await subgraph(store, ontology, { limit: 2 });
    expect(entities.map(({ id }) => id)).toEqual(["document/1984-transition-notice", "city/qingyan"]);
    expect(relations.map(({ id }) => id)).toEqual(["targets:document/1984-transition-notice:city/qingyan"]);
    expect({ entityCount, relationCount, complete }).toEqual({ entityCount: 17, relationCount: 23, complete: false });
  });

  test("that is just as large as the limit is not cut", async () => {
    expect((await subgraph(store, ontology, { limit: 17 })).complete).toBe(true);
  });

  test.each<Selection>([
    { depth: 7, around: [] },
    { limit: 0 },
    { pathFrom: "city/qingyan" },
    { pathTo: "city/qingyan" },
    { where: [{ key: "relation-type", values: ["cites"] }] },
    { where: [{ key: "kind", values: ["document/notices"] }] },
    { where: [{ key: "unknown", values: [] }] },
    { where: [{ key: "year", values: ["2003", "soon"] }] },
    { where: [{ key: "year", values: ["203"] }] },
  ])("cannot be named by %j", async (selection) => {
    await expect(subgraph(store, ontology, selection)).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
});

describe("a part of any dataset", () => {
  const selections: fc.Arbitrary<Selection> = fc.record(
    {
      types: fc.subarray(["City", "Agency", "Task"]),
      relationTypes: fc.subarray(["funds", "issued", "paired-with"]),
      at: closeTimes,
      during: closeTimes,
      under: fc.constantFrom("task/a", "task/b"),
    },
    { requiredKeys: [] },
  );

  test("is what plain loops find", async () => {
    await fc.assert(
      fc.asyncProperty(randomDatasets(), selections, async (random, selection) => {
        const { types, relationTypes, at, during, under } = selection;
        const meets = (item: Parameters<typeof inForce>[0]) =>
          (!at || inForce(item, at)) && (!during || (item.time !== undefined && overlaps(item.time, during)));
        const typed = random.entities.filter(({ type }) => types?.includes(type) ?? true);
        const candidates = new Set(typed.map(({ id }) => id));
        const joined = random.relations.filter(
          (relation) =>
            fits(relation, { types: relationTypes, under }) &&
            meets(relation) &&
            candidates.has(relation.source) &&
            candidates.has(relation.target),
        );
        const ends = new Set(joined.flatMap(({ source, target }) => [source, target]));
        const expected = at || during ? typed.filter((entity) => meets(entity) || ends.has(entity.id)) : typed;
        const found = await subgraph(openStore(random, ontology), ontology, selection);
        expect(found.entities.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(found.relations).toEqual([...joined].sort(inOrder));
        expect(found.complete).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("when cut is the part with the best connected, and what is between them", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomDatasets(),
        selections,
        fc.integer({ min: 1, max: 9 }),
        async (random, selection, limit) => {
          const any = openStore(random, ontology);
          const whole = await subgraph(any, ontology, selection);
          const cut = await subgraph(any, ontology, { ...selection, limit });
          const kept = whole.entities.slice(0, limit);
          const ids = new Set(kept.map(({ id }) => id));
          expect(cut.entities).toEqual(kept);
          expect(cut.relations).toEqual(
            whole.relations.filter(({ source, target }) => ids.has(source) && ids.has(target)),
          );
          expect(cut).toMatchObject({ entityCount: whole.entityCount, relationCount: whole.relationCount });
          expect(cut.complete).toBe(whole.entities.length <= limit);
        },
      ),
    );
  });
});
