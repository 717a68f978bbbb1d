import { describe, expect, test } from "vitest";
import { tinyApi } from "../../support/api.ts";

const { ask, data, error } = tinyApi();

const LIST = "document/2003-pilot-list";
const NOTICE = "document/1984-transition-notice";

/** What a selection names: short ids of its entities, sorted, and how many relations join them. */
async function selected(select: string): Promise<string> {
  const { subgraph } = await data(
    `{ subgraph(select: ${select}) { entityCount relationCount complete entities { id } relations { id } } }`,
  );
  const { entities, relations, ...counts } = subgraph as { entities: { id: string }[]; relations: unknown[] }; // As asked.
  expect(counts).toEqual({ entityCount: entities.length, relationCount: relations.length, complete: true });
  return [...entities.map(({ id }) => id.split("/")[1]).sort(), relations.length].join(" ");
}

describe("a selection starts from", () => {
  test.each([
    ["everything where it names nothing", "{}", /^(\S+ ){17}23$/],
    [
      "the entities that it names, known ones",
      '{ ids: ["city/changze", "city/qingyan", "city/none"] }',
      "changze qingyan 2",
    ],
    ["none where it names none", "{ ids: [] }", "0"],
    ["the neighbours of some", '{ around: ["city/jiyuan"] }', "2003-pilot-list jiyuan qingyan 4"],
    ["none around none", "{ around: [] }", "0"],
    ["none around what is not there", '{ around: ["city/none"] }', "0"],
    [
      "the neighbours in one direction",
      `{ around: ["${NOTICE}"], direction: OUT }`,
      "1984-transition-notice 84-plan expand-schools qingyan restore-mines 4",
    ],
    [
      "more steps",
      '{ around: ["treaty/north-plain-water"], depth: 2 }',
      "1984-transition-notice 2014-second-round north-plain-water planning-commission 3",
    ],
    [
      "the paths between two",
      '{ pathFrom: "task/treat-tailings", pathTo: "period/84-plan" }',
      "1984-transition-notice 84-plan restore-mines treat-tailings 3",
    ],
    ["the path from one to itself", '{ pathFrom: "city/qingyan", pathTo: "city/qingyan" }', "qingyan 0"],
    ["no path where none leads", '{ pathFrom: "city/baihua", pathTo: "city/qingyan" }', "0"],
    [
      "all of these together",
      '{ ids: ["city/baihua"], around: ["period/84-plan"], pathFrom: "treaty/north-plain-water", pathTo: "agency/planning-commission" }',
      "1984-transition-notice 84-plan baihua north-plain-water planning-commission 3",
    ],
  ])("%s", async (_, select, expected) => {
    expect(await selected(select)).toMatch(expected);
  });
});

describe("a selection is narrowed by", () => {
  test.each([
    ["types", "{ types: [CITY] }", "baihua changze jiyuan qingyan 3"],
    ["no types", "{ types: [] }", "0"],
    [
      "types, but for those it names",
      `{ ids: ["${LIST}"], around: ["city/jiyuan"], types: [CITY] }`,
      "2003-pilot-list jiyuan qingyan 4",
    ],
    ["types on the way too", '{ around: ["city/jiyuan"], depth: 6, types: [CITY] }', "changze jiyuan qingyan 3"],
    ["types of relations", '{ around: ["city/qingyan"], relationTypes: [PAIRED_WITH] }', "changze jiyuan qingyan 3"],
    ["no types of relations", '{ ids: ["city/changze", "city/qingyan"], relationTypes: [] }', "changze qingyan 0"],
    ["a text", '{ text: "首个试点" }', "qingyan 0"],
    ["a text, those it names too", '{ ids: ["city/baihua", "city/qingyan"], text: "煤城" }', "qingyan 0"],
    ["an empty text", '{ text: "" }', "0"],
    [
      "a time: timed entities, and the ends of timed relations",
      '{ during: "2005" }',
      "changze qingyan transition-pilot 1",
    ],
    [
      "a time in force: what lasts from its date on",
      '{ at: "2005", types: [CITY, DOCUMENT] }',
      "1984-transition-notice 2003-pilot-list changze jiyuan qingyan 4",
    ],
    [
      "a time, but for those it names",
      '{ ids: ["city/baihua", "city/jiyuan", "city/qingyan"], at: "2005" }',
      "baihua jiyuan qingyan 0",
    ],
    ["a day before all", '{ at: "1900" }', "0"],
    ["two times: what fits both", '{ at: "2003", during: "2014" }', "transition-pilot 0"],
    ["a time on the way too", '{ around: ["city/qingyan"], depth: 6, during: "2005" }', "changze qingyan 1"],
    [
      "a time in force on the way too",
      '{ around: ["city/changze"], depth: 6, at: "2005" }',
      "2003-pilot-list changze jiyuan qingyan state-conference-office 5",
    ],
  ])("%s", async (_, select, expected) => {
    expect(await selected(select)).toBe(expected);
  });
});

describe("a selection that cannot be answered is refused:", () => {
  test.each([
    ["{ depth: 7 }", "BAD_INPUT: Cannot answer for depth 7: it must be from 1 to 6."],
    ["{ depth: 0 }", "BAD_INPUT: Cannot answer for depth 0: it must be from 1 to 6."],
    ["{ limit: 0 }", "BAD_INPUT: Cannot answer for limit 0: it must be from 1 to 10000."],
    ["{ limit: 10001 }", "BAD_INPUT: Cannot answer for limit 10001: it must be from 1 to 10000."],
    [
      '{ pathFrom: "a" }',
      'BAD_INPUT: Cannot select paths by pathFrom "a" alone: a path has two ends. Give pathTo as well.',
    ],
    [
      '{ pathTo: "b" }',
      'BAD_INPUT: Cannot select paths by pathTo "b" alone: a path has two ends. Give pathFrom as well.',
    ],
  ])("%s", async (select, message) => {
    expect(await error(`{ subgraph(select: ${select}) { entityCount } }`)).toBe(message);
  });
});

describe("the limit of a subgraph", () => {
  test("keeps the best connected, and says what it cut", async () => {
    const answer = await ask(
      "{ subgraph(select: { limit: 2 }) { complete entityCount relationCount entities { id } relations { id } } }",
    );
    expect(answer.data).toEqual({
      subgraph: {
        complete: false,
        entityCount: 17,
        relationCount: 23,
        entities: [{ id: NOTICE }, { id: "city/qingyan" }],
        relations: [{ id: `targets:${NOTICE}:city/qingyan` }],
      },
    });
    expect(answer.extensions).toMatchObject({
      zhenxing: { complete: false, cuts: [{ field: "subgraph", limit: "limit", lists: 1, shown: 2, total: 17 }] },
    });
  });

  test.each([
    ["the centre of a neighbourhood", 'around: ["city/jiyuan"], limit: 1', ["city/jiyuan"]],
    [
      "both ends of paths",
      'pathFrom: "city/jiyuan", pathTo: "agency/planning-commission", limit: 3',
      ["agency/planning-commission", "city/jiyuan", NOTICE],
    ],
  ])("keeps %s before what is better connected", async (_, select, ids) => {
    const entities = ids.map((id) => ({ id }));
    expect(await data(`{ subgraph(select: { ${select} }) { entities { id } } }`)).toEqual({ subgraph: { entities } });
  });

  test("cuts nothing where just as many fit", async () => {
    expect(await data("{ subgraph(select: { limit: 17 }) { complete } }")).toEqual({ subgraph: { complete: true } });
    expect(await data("{ subgraph(select: { limit: 16 }) { complete } }")).toEqual({ subgraph: { complete: false } });
  });
});

test("a part along some of the paths between two is not complete, nor is its file", async () => {
  const answer = (ends: string) =>
    data(`{ subgraph(select: { ${ends} }) { complete exportReport(format: JSON) { complete } } }`);
  const told = (complete: boolean) => ({ subgraph: { complete, exportReport: { complete } } });
  expect(await answer('pathFrom: "city/jiyuan", pathTo: "city/qingyan"')).toEqual(told(false));
  expect(await answer('pathFrom: "task/treat-tailings", pathTo: "period/84-plan"')).toEqual(told(true));
});

describe("neighborhood", () => {
  test.each([
    ['ids: ["city/jiyuan"]', 3, 4],
    ['ids: ["city/jiyuan"], depth: null', 3, 4],
    ['ids: ["city/jiyuan"], filter: { types: [PAIRED_WITH] }', 2, 1],
    ['ids: ["city/jiyuan"], depth: 2, filter: { types: [PAIRED_WITH] }', 3, 3],
    ['ids: ["city/jiyuan"], filter: { entityTypes: [DOCUMENT] }', 2, 1],
    ['ids: ["city/jiyuan"], filter: { direction: OUT }', 2, 1],
    ['ids: ["city/jiyuan"], filter: { at: "2004" }', 2, 1],
    ['ids: ["city/jiyuan", "city/jiyuan", "city/none"]', 3, 4],
    ["ids: []", 0, 0],
    ['ids: ["city/none"]', 0, 0],
    ['ids: ["city/baihua"], depth: 6', 1, 0],
  ])("of %s has %i entities and %i relations", async (args, entityCount, relationCount) => {
    expect(await data(`{ neighborhood(${args}) { entityCount relationCount complete } }`)).toEqual({
      neighborhood: { entityCount, relationCount, complete: true },
    });
  });

  test.each([
    ["depth: 0", "depth 0: it must be from 1 to 6."],
    ["depth: 7", "depth 7: it must be from 1 to 6."],
    ["limit: 0", "limit 0: it must be from 1 to 10000."],
    ["limit: 10001", "limit 10001: it must be from 1 to 10000."],
  ])("refuses %s", async (args, message) => {
    expect(await error(`{ neighborhood(ids: ["city/jiyuan"], ${args}) { entityCount } }`)).toBe(
      `BAD_INPUT: Cannot answer for ${message}`,
    );
  });
});

describe("the address of a subgraph's export", () => {
  test.each([
    ["{}", "/export/json"],
    ["{ ids: [], types: [] }", "/export/json?ids=&types="],
    ["{ limit: 5, types: [PROGRAM] }", "/export/json?types=PROGRAM"],
    [
      '{ around: ["a&b=c", "城"], depth: 2, direction: IN }',
      "/export/json?around=a%26b%3Dc&around=%E5%9F%8E&depth=2&direction=IN",
    ],
    ['{ at: "2014/..", text: "a b+c#%" }', "/export/json?text=a+b%2Bc%23%25&at=2014%2F.."],
    ["{ relationTypes: [PAIRED_WITH, RATIFIES] }", "/export/json?relationTypes=PAIRED_WITH&relationTypes=RATIFIES"],
    ["{ depth: null, ids: null }", "/export/json"],
  ])("of %s names the selection without its limit", async (select, address) => {
    expect(await data(`{ subgraph(select: ${select}) { export(format: JSON) } }`)).toEqual({
      subgraph: { export: address },
    });
  });

  test("of a neighborhood names it as a selection", async () => {
    const args =
      'ids: ["city/jiyuan"], depth: 2, filter: { types: [DESIGNATES], entityTypes: [CITY], direction: BOTH, at: "2004" }';
    expect(await data(`{ neighborhood(${args}) { export(format: GRAPHML) } }`)).toEqual({
      neighborhood: {
        export: expect.stringMatching(
          /^\/export\/graphml\?around=city%2Fjiyuan&depth=2&relationTypes=DESIGNATES&types=CITY&/,
        ),
      },
    });
  });
});
