import { describe, expect, test } from "vitest";
import { tinyApi } from "../../support/api.ts";

const { data, error } = tinyApi();

const ids = (...list: string[]) => list.map((id) => ({ id }));

describe("node and nodes", () => {
  test.each([
    ["city/qingyan", "City"],
    ["treaty/north-plain-water", "Treaty"],
    ["issued:agency/treasury:document/1984-transition-notice", "Relation"],
    ["paired-with:city/changze:city/qingyan@2014", "Relation"],
    ["observation/coal-share-84", "Observation"],
  ])("find %s, as its own type", async (id, __typename) => {
    const query = "query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id, $id]) { id } }";
    expect(await data(query, { id })).toEqual({ node: { __typename, id }, nodes: [{ id }, { id }] });
  });

  test("answer null for ids that are not there, in their places", async () => {
    const query =
      '{ node(id: "") { id } nodes(ids: ["city/none", "city/changze", "__proto__", "constructor"]) { id } }';
    expect(await data(query)).toEqual({ node: null, nodes: [null, { id: "city/changze" }, null, null] });
  });

  test("take no id, or 100, and not 101", async () => {
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect(await data(query, { ids: [] })).toEqual({ nodes: [] });
    expect((await data(query, { ids: Array(100).fill("x") })).nodes).toHaveLength(100);
    expect(await error(query, { ids: Array(101).fill("x") })).toMatch(
      /^LIMIT_EXCEEDED: .*: 101, where 100 is the most\./,
    );
  });
});

describe("entity", () => {
  test.each([
    ["an id", '(id: "city/jiyuan")', "city/jiyuan"],
    ["a name with a character beyond the basic plane", '(name: "𠮷原")', "city/jiyuan"],
    ["an alias", '(name: "规委")', "agency/planning-commission"],
    ["an alias with an apostrophe", `(name: "Ch'ang-tse")`, "city/changze"],
    [
      "a text that is one's name and another's alias, by its relations",
      '(name: "转型试点")',
      "program/transition-pilot",
    ],
    ["an id beside a name of null", '(id: "city/baihua", name: null)', "city/baihua"],
  ])("is found by %s", async (_, args, id) => {
    expect(await data(`{ entity${args} { id } }`)).toEqual({ entity: { id } });
  });

  test.each([
    ["", "neither id nor name is given"],
    ["(id: null)", "neither id nor name is given"],
    ['(id: "city/baihua", name: "青岩")', "id and name are both given, which may be two"],
  ])("is not asked for by %s", async (args, reason) => {
    expect(await error(`{ entity${args} { id } }`)).toBe(
      `BAD_INPUT: Cannot find one entity: ${reason}. Give one of them.`,
    );
  });

  test.each(['(id: "city")', '(name: "青")', '(name: "")', '(name: "Qingyan")', '(id: "City/qingyan")'])(
    "is null for %s",
    async (args) => {
      expect(await data(`{ entity${args} { id } }`)).toEqual({ entity: null });
    },
  );
});

describe("lists of entities", () => {
  test.each([
    ["documents", ["document/1984-transition-notice", "document/2003-pilot-list", "document/2014-second-round"]],
    ["agencies", ["agency/planning-commission", "agency/state-conference-office", "agency/treasury"]],
    ["cities", ["city/baihua", "city/changze", "city/jiyuan", "city/qingyan"]],
    ["programs", ["program/transition-pilot"]],
    ["tasks", ["task/expand-schools", "task/restore-mines", "task/treat-tailings"]],
  ])("%s has those of its type by id, and none where the filter asks for other types", async (field, list) => {
    const wanted = { totalCount: list.length, nodes: ids(...list), edges: list.map((id) => ({ node: { id } })) };
    const fields = "{ totalCount nodes { id } edges { node { id } } }";
    expect(await data(`{ list: ${field} ${fields} }`)).toEqual({ list: wanted });
    if (field === "documents") return;
    const [type] = list.map((id) => id.split("/")[0]?.toUpperCase());
    const typed = async (types: string) =>
      (await data(`{ list: ${field}(filter: { types: ${types} }) ${fields} }`)).list;
    expect(await typed(`[TREATY, ${type}]`)).toEqual(wanted);
    for (const others of ["[TREATY]", "[]"])
      expect(await typed(others)).toEqual({ totalCount: 0, nodes: [], edges: [] });
  });

  test.each([
    ["no filter", "{}", 17],
    ["ids, the unknown left out", '{ ids: ["city/qingyan", "city/none", "task/expand-schools"] }', 2],
    ["no ids", "{ ids: [] }", 0],
    ["types", "{ types: [TREATY, PERIOD] }", 2],
    ["types that the dataset has none of", "{ types: [REGION] }", 0],
    ["no types", "{ types: [] }", 0],
    ["a text", '{ text: "试点" }', 7],
    ["a text that nothing has", '{ text: "𠮷林" }', 0],
    ["a time", '{ at: "1984" }', 2],
    ["the first day of an open interval", '{ at: "2003-01-01", types: [PROGRAM] }', 1],
    ["the day before it", '{ at: "2002-12-31", types: [PROGRAM] }', 0],
    ["a stretch that touches an interval's last day", '{ during: "1989-12-31/1990" }', 1],
    ["two times that do not meet", '{ at: "1984", during: "2014" }', 0],
    ["a neighbour", '{ relatedTo: "city/qingyan" }', 5],
    ["a neighbour that is not there", '{ relatedTo: "city/none" }', 0],
    ["all together", '{ types: [DOCUMENT], relatedTo: "city/qingyan", during: "2000/..", text: "试点" }', 2],
  ])("entities keeps those that fit %s", async (_, filter, totalCount) => {
    expect(await data(`{ entities(filter: ${filter}) { totalCount } }`)).toEqual({ entities: { totalCount } });
  });

  test.each([
    ["{ by: ID, direction: DESC }", ["treaty/north-plain-water", "task/treat-tailings"]],
    ["{ by: DEGREE, direction: DESC }", ["document/1984-transition-notice", "city/qingyan"]],
    [
      "[{ by: DEGREE, direction: DESC }, { by: ID, direction: DESC }]",
      ["document/1984-transition-notice", "document/2003-pilot-list"],
    ],
    ["{ by: TIME }", ["document/1984-transition-notice", "period/84-plan"]],
    ["{ by: TIME, direction: DESC }", ["treaty/north-plain-water", "document/2014-second-round"]],
  ])("entities are ordered by %s, ties by id", async (order, first) => {
    const query = `{ entities(orderBy: ${order}, first: 2) { nodes { id } } }`;
    expect(await data(query)).toEqual({ entities: { nodes: ids(...first) } });
  });

  test("agencies are ordered by the pinyin of their names: cai, gui, guo", async () => {
    const { agencies } = await data("{ agencies(orderBy: [{ by: NAME }]) { nodes { name } } }");
    expect(agencies).toEqual({ nodes: [{ name: "财务署" }, { name: "规划委员会" }, { name: "国务会议办公室" }] });
  });

  test("documents are ordered by their issue, their name and their relations", async () => {
    const query = `{
      a: documents(orderBy: [{ by: ISSUED, direction: DESC }]) { nodes { issued } }
      b: documents(orderBy: [{ by: NAME }]) { nodes { name } }
      c: documents(orderBy: [{ by: DEGREE }]) { nodes { degree } }
    }`;
    const { a, b, c } = await data(query);
    expect(a).toEqual({ nodes: [{ issued: "2014" }, { issued: "2003-10" }, { issued: "1984" }] });
    expect(b).toMatchObject({ nodes: [{ name: "第二轮转型意见" }, {}, { name: "转型试点名单" }] });
    expect(c).toEqual({ nodes: [{ degree: 3 }, { degree: 7 }, { degree: 8 }] });
  });
});

describe("relations", () => {
  test("come by type, then by rank, then by id", async () => {
    const query = "{ relations(first: 100) { totalCount nodes { id } } }";
    const { relations } = await data(query);
    expect(relations).toMatchObject({ totalCount: 23 });
    const issued = await data("{ relations(filter: { types: [ISSUED] }) { nodes { rank source { id } } } }");
    expect(issued.relations).toEqual({
      nodes: [
        { rank: 1, source: { id: "agency/planning-commission" } },
        { rank: 2, source: { id: "agency/treasury" } },
        { rank: null, source: { id: "agency/planning-commission" } },
        { rank: null, source: { id: "agency/state-conference-office" } },
      ],
    });
  });

  test.each([
    ["no types", "filter: { types: [] }", 0],
    ["a type of which there are none", "filter: { types: [ACQUIRES] }", 0],
    ["a type that the ontology adds", "filter: { types: [RATIFIES] }", 1],
    ["a type of entity at either end", "filter: { entityTypes: [PROGRAM] }", 3],
    ["a time, those without one left out", 'filter: { at: "1984" }', 3],
    ["an unspecified year of a decade", 'filter: { at: "1989", types: [FUNDS] }', 1],
    ["a day long after an open interval began", 'filter: { during: "2999-01-01" }', 2],
    ["a day long after what lasts began", 'filter: { at: "2999-01-01" }', 9],
    ["both ends among some", 'between: ["city/changze", "city/qingyan", "city/none"]', 2],
    ["both ends among one", 'between: ["city/qingyan"]', 0],
    ["both ends among none", "between: []", 0],
    ["a direction, which says nothing here", "filter: { direction: IN, types: [FUNDS] }", 2],
  ])("are kept by %s", async (_, args, totalCount) => {
    expect(await data(`{ relations(${args}) { totalCount } }`)).toEqual({ relations: { totalCount } });
  });
});

describe("observations", () => {
  test.each([
    ["", ["84", "later"]],
    ['(indicator: "indicator/coal-share")', ["84", "later"]],
    ['(indicator: "indicator/none")', []],
    ['(subject: "period/84-plan", during: "1989-12-31")', ["84"]],
    ['(during: "1990")', []],
    ['(place: "city/qingyan")', []],
  ])("are kept by %s", async (args, list) => {
    const nodes = ids(...list.map((id) => `observation/coal-share-${id}`));
    expect(await data(`{ observations${args} { totalCount nodes { id } } }`)).toEqual({
      observations: { totalCount: nodes.length, nodes },
    });
  });
});

describe("search", () => {
  test("says of each find what matched, and how well", async () => {
    const query =
      '{ search(query: "试点", first: 5) { totalCount edges { node { id } matchedField matchedText score } nodes { id } } }';
    const { search } = await data(query);
    expect(search).toMatchObject({
      totalCount: 7,
      edges: [
        { node: { id: "program/transition-pilot" }, matchedField: "alias", matchedText: "试点" },
        { node: { id: "document/2003-pilot-list" }, matchedField: "name", matchedText: "转型试点名单" },
        { matchedField: "description" },
        { matchedField: "description" },
        { matchedField: "quote" },
      ],
      nodes: ids(
        ...["program/transition-pilot", "document/2003-pilot-list", "city/changze", "city/qingyan"],
        "document/1984-transition-notice",
      ),
    });
  });

  test("shows what matched in pieces, and of a quote what it proves", async () => {
    const query = `query ($text: String!) { search(query: $text, first: 1) {
      edges { node { id } matchedField matchedPieces { text matched } evidence { id quote } } } }`;
    const first = async (text: string) => (await data(query, { text })).search;
    expect(await first("試點名單")).toEqual({
      edges: [
        {
          node: { id: "document/2003-pilot-list" },
          matchedField: "name",
          matchedPieces: [
            { text: "转型", matched: false },
            { text: "试点名单", matched: true },
          ],
          evidence: null,
        },
      ],
    });
    expect(await first("拨付过200万元")).toEqual({
      edges: [
        {
          node: { id: "agency/treasury" },
          matchedField: "quote",
          matchedPieces: [
            { text: "八十年代还", matched: false },
            { text: "拨付过200万元", matched: true },
          ],
          evidence: {
            id: "funds:agency/treasury:program/transition-pilot@eighties#1",
            quote: "八十年代还拨付过200万元",
          },
        },
      ],
    });
  });

  test.each([
    ["pinyin", '(query: "qingyan", first: 1)', "city/qingyan"],
    ["initials", '(query: "qy", types: [CITY])', "city/qingyan"],
    ["a part of a name", '(query: "议办", first: 1)', "agency/state-conference-office"],
    ["a rare character", '(query: "𠮷", first: 1)', "city/jiyuan"],
    ["English", '(query: "water treaty")', "treaty/north-plain-water"],
  ])("finds by %s", async (_, args, id) => {
    expect(await data(`{ search${args} { nodes { id } } }`)).toMatchObject({ search: { nodes: [{ id }] } });
  });

  test.each(["", " ", "!?", "\\u0000", "%_*"])('finds nothing for "%s"', async (text) => {
    expect(await data(`{ search(query: "${text}") { totalCount nodes { id } } }`)).toEqual({
      search: { totalCount: 0, nodes: [] },
    });
  });
});
