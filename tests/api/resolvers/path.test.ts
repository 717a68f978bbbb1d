import { describe, expect, test } from "vitest";
import { tinyApi } from "../../support/api.ts";

const { ask, data, error } = tinyApi();

const FIELDS = "{ complete searchedDepth paths { length entities { id } } }";

async function found(args: string) {
  const { paths } = await data(`{ paths(${args}) ${FIELDS} }`);
  const {
    complete,
    searchedDepth,
    paths: list,
  } = paths as {
    complete: boolean;
    searchedDepth: number;
    paths: { length: number; entities: { id: string }[] }[];
  }; // As the query asks.
  for (const { length, entities } of list) expect(entities).toHaveLength(length + 1);
  return {
    complete,
    searchedDepth,
    paths: list.map(({ entities }) => entities.map(({ id }) => id.split("/")[1]).join(" ")),
  };
}

describe("paths", () => {
  test("come shortest first, with every relation of each step", async () => {
    const query = `{ paths(from: "city/changze", to: "city/qingyan", maxDepth: 1) {
      complete searchedDepth paths { length entities { id } relations { id } hops { from { id } to { id } relations { id } } }
    } }`;
    const parallel = ["2005", "2014"].map((year) => ({ id: `paired-with:city/changze:city/qingyan@${year}` }));
    expect(await data(query)).toEqual({
      paths: {
        complete: true,
        searchedDepth: 1,
        paths: [
          {
            length: 1,
            entities: [{ id: "city/changze" }, { id: "city/qingyan" }],
            relations: [parallel[0]],
            hops: [{ from: { id: "city/changze" }, to: { id: "city/qingyan" }, relations: parallel }],
          },
        ],
      },
    });
  });

  test("visit no entity twice, and are all there within the depth asked for", async () => {
    expect(await found('from: "city/jiyuan", to: "city/qingyan", maxDepth: 3, first: 100')).toEqual({
      complete: true,
      searchedDepth: 3,
      paths: [
        "jiyuan qingyan",
        "jiyuan 2003-pilot-list qingyan",
        "jiyuan 2003-pilot-list 1984-transition-notice qingyan",
        "jiyuan 2003-pilot-list 2014-second-round qingyan",
        "jiyuan 2003-pilot-list changze qingyan",
      ],
    });
  });

  test("that are more than asked for are cut, and the answer says so", async () => {
    const query = `{ paths(from: "city/jiyuan", to: "city/qingyan", first: 1) ${FIELDS} }`;
    const { data: answer, extensions } = await ask(query);
    expect(answer).toMatchObject({ paths: { complete: false, paths: [{ length: 1 }] } });
    expect(extensions?.zhenxing).toMatchObject({ complete: false });
    // How many more there are nobody has counted.
    expect(extensions).toHaveProperty("zhenxing.cuts", [{ field: "paths", limit: "first", lists: 1, shown: 1 }]);
  });

  test.each([
    ["where nothing leads", 'from: "city/baihua", to: "city/qingyan"', 6],
    ["within too few steps", 'from: "task/treat-tailings", to: "city/qingyan", maxDepth: 2', 2],
    [
      "against the direction",
      'from: "task/treat-tailings", to: "document/1984-transition-notice", filter: { direction: OUT }',
      6,
    ],
    ["to what is not there", 'from: "city/qingyan", to: "city/none"', 6],
    ["from what is not there", 'from: "", to: "city/qingyan", maxDepth: 8', 8],
    ["by no type of relation", 'from: "city/changze", to: "city/qingyan", filter: { types: [] }', 6],
    ["at another time", 'from: "city/changze", to: "city/qingyan", filter: { at: "1990" }', 6],
  ])("do not exist %s, and the answer says how far it looked", async (_, args, searchedDepth) => {
    expect(await found(args)).toEqual({ complete: true, searchedDepth, paths: [] });
  });

  test("go only through the types asked for, whatever the ends are", async () => {
    const args = 'from: "document/1984-transition-notice", to: "city/jiyuan", maxDepth: 2';
    expect((await found(`${args}, filter: { entityTypes: [CITY] }`)).paths).toEqual([
      "1984-transition-notice qingyan jiyuan",
    ]);
    expect((await found(`${args}, filter: { entityTypes: [] }`)).paths).toEqual([]);
  });

  test.each([
    ["to avoid", 'avoid: ["document/2003-pilot-list"]', ["jiyuan qingyan"]],
    ["with many relations", "avoidDegreeAbove: 5", ["jiyuan qingyan"]],
    ["to avoid, of which there are none", "avoid: []", ["jiyuan qingyan", "jiyuan 2003-pilot-list qingyan"]],
  ])("keep away from entities %s", async (_, args, paths) => {
    const between = 'from: "city/jiyuan", to: "city/qingyan", maxDepth: 2';
    expect(await found(`${between}, ${args}`)).toEqual({ complete: true, searchedDepth: 2, paths });
  });

  test("respect time where that is asked for, and say which steps have none", async () => {
    const query = (respect: boolean) => `{ paths(from: "document/2014-second-round", to: "city/changze",
      maxDepth: 2, timeRespecting: ${respect}) { paths { timesProven hops { to { id } timed relations { time } } } } }`;
    const step = (id: string, ...times: (string | null)[]) => ({
      to: { id },
      timed: times.some((time) => time !== null),
      relations: times.map((time) => ({ time })),
    });
    const through = step("document/2003-pilot-list", null);
    expect(await data(query(false))).toEqual({
      paths: {
        paths: [
          { timesProven: false, hops: [through, step("city/changze", "2004")] },
          { timesProven: true, hops: [step("city/qingyan", "2014/.."), step("city/changze", "2005/2008", "2014/..")] },
        ],
      },
    });
    expect(await data(query(true))).toEqual({
      paths: {
        paths: [
          { timesProven: false, hops: [through, step("city/changze", "2004")] },
          { timesProven: true, hops: [step("city/qingyan", "2014/.."), step("city/changze", "2014/..")] },
        ],
      },
    });
  });

  test("from an entity to itself are the entity alone", async () => {
    expect((await found('from: "city/qingyan", to: "city/qingyan"')).paths).toEqual(["qingyan"]);
  });

  test.each([
    ["maxDepth: 0", "maxDepth 0: it must be from 1 to 8."],
    ["maxDepth: 9", "maxDepth 9: it must be from 1 to 8."],
    ["avoidDegreeAbove: 0", "avoidDegreeAbove 0: it must be from 1 to 9007199254740991."],
    ["first: 0", "first 0: it must be from 1 to 100."],
    ["first: 101", "first 101: it must be from 1 to 100."],
  ])("refuse %s", async (args, message) => {
    expect(await error(`{ paths(from: "city/a", to: "city/b", ${args}) { complete } }`)).toBe(
      `BAD_INPUT: Cannot answer for ${message}`,
    );
  });
});
