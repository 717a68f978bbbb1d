import { describe, expect, test } from "vitest";
import { tinyApi } from "../support/api.ts";

const { ask, data } = tinyApi();

interface Said {
  readonly unknownIds?: readonly string[];
  readonly emptyWindows?: readonly unknown[];
  readonly cost?: unknown;
  readonly limits?: unknown;
}

/** What an answer says of itself, apart from the unknown ids, the empty windows, and the limits. */
async function said(query: string): Promise<unknown> {
  const { unknownIds: _, emptyWindows: __, cost: ___, limits: ____, ...rest } = await saidInFull(query);
  return rest;
}

async function saidInFull(query: string): Promise<Said> {
  const { zhenxing } = (await ask(query)).extensions ?? {};
  return typeof zhenxing === "object" && zhenxing !== null ? zhenxing : {};
}

/** A part along paths of which there are seven; it takes five. */
const SEVEN_PATHS = '{ pathFrom: "city/jiyuan", pathTo: "city/qingyan" }';

const DATASET = { name: "tiny", version: "1.2.3" };

describe("every answer says", () => {
  test.each([
    ["one without lists", "{ dataset { name } }"],
    ["one of a list that fits", "{ cities(first: 4) { nodes { id relations { nodes { id } } } } }"],
    ["one of nothing", '{ search(query: "") { nodes { id } } node(id: "x") { id } }'],
    ["one of all paths", '{ paths(from: "city/jiyuan", to: "city/qingyan", maxDepth: 2) { paths { length } } }'],
    ["introspection", "{ __schema { queryType { name } } }"],
  ])("which dataset it is from, and that it is whole: %s", async (_, query) => {
    expect(await said(query)).toEqual({ dataset: DATASET, complete: true, cuts: [] });
  });

  test("that it is not whole where there is an error", async () => {
    expect(await said("{ nothing }")).toEqual({ dataset: DATASET, complete: false, cuts: [] });
    expect(await said("{ entities(first: -1) { totalCount } }")).toEqual({
      dataset: DATASET,
      complete: false,
      cuts: [],
    });
  });
});

describe("ids that the dataset has not are listed", () => {
  test.each([
    ["none where all are known", '{ node(id: "city/jiyuan") { id } }', []],
    ["the id of a node", '{ node(id: "city/nowhere") { id } }', ["city/nowhere"]],
    ["some of many", '{ nodes(ids: ["city/jiyuan", "x", "y", "x"]) { id } }', ["x", "y"]],
    ["one inside a filter", '{ documents(filter: { issuer: "agency/nowhere" }) { totalCount } }', ["agency/nowhere"]],
    [
      "several inside a selection",
      '{ subgraph(select: { ids: ["a"], around: ["b"], pathFrom: "c", pathTo: "city/jiyuan" }) { entityCount } }',
      ["a", "b", "c"],
    ],
    [
      "one that is no entity's",
      '{ entity(id: "targets:document/1984-transition-notice:city/qingyan") { id } }',
      ["targets:document/1984-transition-notice:city/qingyan"],
    ],
    [
      "none that is a relation's, for a node",
      '{ node(id: "targets:document/1984-transition-notice:city/qingyan") { id } }',
      [],
    ],
    ["none that is no id", '{ search(query: "city/nowhere") { totalCount } }', []],
  ])("%s", async (_, query, unknown) => {
    expect([...((await saidInFull(query)).unknownIds ?? [])].sort()).toEqual(unknown);
  });
});

describe("what was cut is listed", () => {
  const cut = (field: string, limit: string, lists: number, shown: number, total?: number) => ({
    field,
    limit,
    lists,
    shown,
    ...(total !== undefined && { total }),
  });

  test.each([
    ["by a first page", "{ entities(first: 5) { nodes { id } } }", [cut("entities", "first", 1, 5, 17)]],
    ["by a usual page", "{ relations { nodes { id } } }", [cut("relations", "first", 1, 20, 23)]],
    ["by a last page", "{ entities(last: 5) { nodes { id } } }", [cut("entities", "last", 1, 5, 17)]],
    ["by an alias", "{ some: cities(first: 1) { edges { node { id } } } }", [cut("some", "first", 1, 1, 4)]],
    [
      "in lists of lists, together",
      "{ cities { nodes { relations(first: 1) { nodes { id } } } } }",
      [cut("cities.nodes.relations", "first", 3, 3, 12)],
    ],
    [
      "in lists of lists that are cut themselves",
      "{ cities(first: 2) { nodes { relations(first: 2) { nodes { id } } } } }",
      [cut("cities", "first", 1, 2, 4), cut("cities.nodes.relations", "first", 1, 2, 3)],
    ],
    ["by a limit", "{ subgraph(select: { limit: 3 }) { entityCount } }", [cut("subgraph", "limit", 1, 3, 17)]],
    [
      "by the usual limit of a neighborhood, where given",
      '{ neighborhood(ids: ["city/jiyuan"], limit: 1) { entityCount } }',
      [cut("neighborhood", "limit", 1, 1, 3)],
    ],
    [
      "by more paths than asked for",
      '{ paths(from: "city/jiyuan", to: "city/qingyan", first: 2) { complete } }',
      [cut("paths", "first", 1, 2)],
    ],
    [
      "by how many paths a part takes",
      `{ subgraph(select: ${SEVEN_PATHS}) { complete } }`,
      [cut("subgraph", "paths", 1, 5)],
    ],
    [
      "by how many paths what is counted takes",
      `{ aggregate(select: ${SEVEN_PATHS}, by: TYPE) { entityCount } }`,
      [cut("aggregate", "paths", 1, 5)],
    ],
    [
      "by how many paths each facet is counted of",
      `{ facets(select: ${SEVEN_PATHS}, by: [TYPE, KIND]) { key } }`,
      [cut("facets", "paths", 2, 10)],
    ],
    [
      "by how many paths a timeline is of",
      `{ timeline(select: ${SEVEN_PATHS}) { time } }`,
      [cut("timeline", "paths", 1, 5)],
    ],
    [
      "by how many paths changed between two times",
      `{ diff(from: "1984", to: "2003", select: ${SEVEN_PATHS}) { undatedEntities } }`,
      [cut("diff", "paths", 1, 5)],
    ],
    [
      "in several fields",
      "{ a: tasks(first: 1) { totalCount } b: tasks(first: 2) { totalCount } }",
      [cut("a", "first", 1, 1, 3), cut("b", "first", 1, 2, 3)],
    ],
  ])("%s", async (_, query, cuts) => {
    expect(await said(query)).toEqual({ dataset: DATASET, complete: false, cuts });
  });

  test("anew in each answer", async () => {
    await said("{ entities(first: 5) { nodes { id } } }");
    expect(await said("{ dataset { name } }")).toEqual({ dataset: DATASET, complete: true, cuts: [] });
  });

  test("also on a page in the middle, which leaves out what is before it", async () => {
    const { cities } = await data("{ cities(first: 3) { pageInfo { endCursor } } }");
    const { endCursor } = (cities as { pageInfo: { endCursor: string } }).pageInfo; // As the query asks.
    expect(await said(`{ cities(after: "${endCursor}") { nodes { id } } }`)).toEqual({
      dataset: DATASET,
      complete: false,
      cuts: [cut("cities", "first", 1, 1, 4)],
    });
  });
});

describe("a window of time that nothing with a date fits is listed", () => {
  const empty = (field: string, argument: string, time: string, inDataset: number) => ({
    field,
    argument,
    time,
    inDataset,
  });

  test.each([
    ["none where none is given", "{ entities { totalCount } }", []],
    ["none where something fits", '{ entities(filter: { at: "1984" }) { totalCount } }', []],
    [
      "in a list, though other facts are dated then",
      '{ cities(filter: { at: "1984" }) { totalCount } }',
      [empty("cities", "at", "1984", 6)],
    ],
    [
      "in a list, when nothing is dated at all",
      '{ relations(filter: { during: "1900" }) { totalCount } }',
      [empty("relations", "during", "1900", 0)],
    ],
    [
      "both of two",
      '{ documents(filter: { issuedDuring: "1950" }) { totalCount } paths(from: "city/qingyan", to: "city/changze", filter: { at: "1960" }) { complete } }',
      [empty("documents", "issuedDuring", "1950", 0), empty("paths", "at", "1960", 0)],
    ],
    [
      "in a part that keeps what is named",
      '{ subgraph(select: { ids: ["city/qingyan"], at: "1900" }) { entityCount } }',
      [empty("subgraph", "at", "1900", 0)],
    ],
    [
      "in the lists of a list only where all are empty",
      '{ cities { nodes { some: relations(filter: { during: "2006" }) { totalCount } none: relations(filter: { during: "1983" }) { totalCount } } } }',
      [empty("cities.nodes.none", "during", "1983", 1)],
    ],
    [
      "of statistics too",
      '{ observations(during: "2020") { totalCount } }',
      [empty("observations", "during", "2020", 3)],
    ],
  ])("%s", async (_, query, windows) => {
    expect((await saidInFull(query)).emptyWindows).toEqual(windows);
  });
});
