import { describe, expect, test } from "vitest";
import { apiOf, tinyApi } from "../../support/api.ts";
import { entity, relation, sourcesOf } from "../../support/sources.ts";
import { ontology } from "../../support/tiny.ts";

const { ask, data, error } = tinyApi();

/** The measures of one selection, as the query asks for them. */
async function measured(select: string, fields: string): Promise<Record<string, unknown>> {
  const { subgraph } = await data(`{ subgraph(select: { ${select} }) { ${fields} } }`);
  return subgraph as Record<string, unknown>; // As the query asks.
}

const RANKS = "{ totalCount ranks(first: 3) { place value entity { id } } }";

describe("a ranking", () => {
  test("has the largest first, those with the same number in one place and by id", async () => {
    const { degree } = await measured("types: [CITY]", `degree ${RANKS}`);
    expect(degree).toEqual({
      totalCount: 4,
      ranks: [
        { place: 1, value: 3, entity: { id: "city/qingyan" } },
        { place: 2, value: 2, entity: { id: "city/changze" } },
        { place: 3, value: 1, entity: { id: "city/jiyuan" } },
      ],
    });
    const issued = await measured("relationTypes: [ISSUED], types: [AGENCY, DOCUMENT]", `degree ${RANKS}`);
    expect(issued.degree).toMatchObject({
      ranks: [
        { place: 1, value: 2 },
        { place: 1, value: 2 },
        { place: 3, value: 1 },
      ],
    });
  });

  test.each([
    ["betweenness", "city/qingyan", 1 / 3],
    ["closeness", "city/qingyan", 2 / 3],
    ["coreNumber", "city/changze", 1],
    ["pageRank(directed: false, damping: 0)", "city/baihua", 0.25],
  ])("by %s is of the selection, not of the whole graph", async (field, id, value) => {
    const { found } = await measured("types: [CITY]", `found: ${field} ${RANKS}`);
    const { ranks } = found as { ranks: { value: number; entity: unknown }[] }; // As the query asks.
    expect(ranks[0]?.entity).toEqual({ id });
    expect(ranks[0]?.value).toBeCloseTo(value, 11);
  });

  test("is of all that is selected, also what the limit leaves out", async () => {
    const answer = await measured(
      "limit: 1",
      "entities { id } degree { totalCount method { entityCount relationCount } }",
    );
    expect(answer).toMatchObject({ degree: { totalCount: 17, method: { entityCount: 17, relationCount: 23 } } });
    expect(answer.entities).toHaveLength(1);
  });

  test("says how it was come by", async () => {
    const { pageRank } = await measured(
      "",
      "pageRank(damping: 0.5) { method { name library version description(language: EN) parameters { name value } } }",
    );
    expect(pageRank).toEqual({
      method: {
        name: "pageRank",
        library: "graphology-metrics",
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        description: expect.stringContaining("Page et al. 1999"),
        parameters: [
          { name: "damping", value: "0.5" },
          { name: "directed", value: "true" },
          { name: "tolerance", value: "1e-12" },
        ],
      },
    });
  });

  test("says what it leaves out", async () => {
    const { extensions } = await ask("{ subgraph(select: {}) { degree { ranks(first: 5) { value } } } }");
    expect(extensions).toMatchObject({
      zhenxing: { complete: false, cuts: [{ field: "subgraph.degree.ranks", limit: "first", shown: 5, total: 17 }] },
    });
  });

  test("of nothing is empty", async () => {
    const fields = ["degree", "pageRank", "betweenness", "closeness", "coreNumber"].map((each) => `${each} ${RANKS}`);
    const answer = await measured("ids: []", fields.join(" "));
    for (const found of Object.values(answer)) expect(found).toEqual({ totalCount: 0, ranks: [] });
  });

  test("is there for a neighbourhood as well", async () => {
    const query = `{ neighborhood(ids: ["city/qingyan"], filter: { types: [PAIRED_WITH] }) { degree ${RANKS} } }`;
    expect(await data(query)).toMatchObject({
      neighborhood: { degree: { totalCount: 3, ranks: [{ value: 3 }, { value: 2 }, { value: 1 }] } },
    });
  });
});

describe("a grouping", () => {
  const GROUPS = "{ totalCount modularity groups(first: 2) { size entities(first: 2) { id } } }";

  test("has the largest first, and in each the best connected", async () => {
    const { components } = await measured("types: [CITY]", `components ${GROUPS}`);
    expect(components).toEqual({
      totalCount: 2,
      modularity: null,
      groups: [
        { size: 3, entities: [{ id: "city/qingyan" }, { id: "city/changze" }] },
        { size: 1, entities: [{ id: "city/baihua" }] },
      ],
    });
  });

  test("says of each member which group it is in, by the place of the group", async () => {
    const members = "{ members(first: 10) { group entity { id } } }";
    const { components } = await measured("types: [CITY]", `components ${members}`);
    expect(components).toEqual({
      members: [
        { group: 1, entity: { id: "city/qingyan" } },
        { group: 1, entity: { id: "city/changze" } },
        { group: 1, entity: { id: "city/jiyuan" } },
        { group: 2, entity: { id: "city/baihua" } },
      ],
    });
  });

  test("by communities is the same for the same seed, whatever the order of the ids", async () => {
    const ids = [
      "city/qingyan",
      "city/changze",
      "document/2003-pilot-list",
      "agency/treasury",
      "program/transition-pilot",
    ];
    const of = (list: string[]) => measured(`ids: ${JSON.stringify(list)}`, `communities(seed: 7) ${GROUPS}`);
    expect(await of(ids)).toEqual(await of(ids.toReversed()));
    expect((await of(ids)).communities).toMatchObject({ modularity: expect.any(Number) });
  });

  test("says what it leaves out, at each list", async () => {
    const { extensions } = await ask(
      "{ subgraph(select: { types: [CITY] }) { components { groups(first: 1) { entities(first: 1) { id } } } } }",
    );
    expect(extensions).toMatchObject({
      zhenxing: {
        cuts: [
          { field: "subgraph.components.groups", shown: 1, total: 2 },
          { field: "subgraph.components.groups.entities", shown: 1, total: 3 },
        ],
      },
    });
  });
});

test("a projection pairs what shares most first, and says what is shared", async () => {
  const { projection } = await measured(
    "relationTypes: [DESIGNATES]",
    "projection(of: CITY, through: DOCUMENT) { totalCount pairs { weight similarity entities { id } shared { id } } method { parameters { name value } } }",
  );
  const shared = [{ id: "document/2003-pilot-list" }];
  const pair = (a: string, b: string, similarity: number) => ({
    weight: 1,
    similarity,
    shared,
    entities: [{ id: a }, { id: b }],
  });
  expect(projection).toEqual({
    totalCount: 3,
    method: {
      parameters: [
        { name: "of", value: '"City"' },
        { name: "through", value: '"Document"' },
      ],
    },
    pairs: [
      pair("city/changze", "city/jiyuan", 1),
      pair("city/changze", "city/qingyan", 0.5),
      pair("city/jiyuan", "city/qingyan", 0.5),
    ],
  });
});

describe("a measure is refused", () => {
  test.each([
    ["pageRank(damping: 1) { totalCount }", "damping 1: it must be from 0 to 0.99."],
    ["pageRank(damping: -0.1) { totalCount }", "damping -0.1: it must be from 0 to 0.99."],
    ["communities(resolution: 0) { totalCount }", "resolution 0: it must be from 0.01 to 100."],
    ["degree { ranks(first: 0) { value } }", "first 0: it must be from 1 to 10000."],
    ["components { groups(first: 10001) { size } }", "first 10001: it must be from 1 to 10000."],
  ])("%s", async (field, message) => {
    expect(await error(`{ subgraph(select: {}) { ${field} } }`)).toBe(`BAD_INPUT: Cannot answer for ${message}`);
  });

  const ids = Array.from({ length: 4_000 }, (_, index) => `city/n${index}`);
  const large = apiOf(
    sourcesOf(ontology, {
      entities: ids.map((id, index) => entity(id, index < 1_500 ? "Task" : "City")),
      relations: ids.slice(1).map((id, index) => relation("funds", ids[index] ?? "", id)),
    }),
  );

  test("where it would hold the server, with what it would take and what to do", async () => {
    expect(await large.error("{ subgraph(select: {}) { betweenness { totalCount } } }")).toMatch(
      /^BAD_INPUT: Cannot compute betweenness of 4000 entities and 3999 relations: it takes about \d+ steps, and a request may take 100000000\. Narrow the selection/,
    );
    expect(await large.data("{ subgraph(select: {}) { degree { totalCount } components { totalCount } } }")).toEqual({
      subgraph: { degree: { totalCount: 4000 }, components: { totalCount: 1 } },
    });
  });

  test("where the request has taken too much with others, in whatever disguise", async () => {
    const fields = Array.from({ length: 4 }, (_, index) => `m${index}: betweenness { totalCount }`).join(" ");
    const query = (measures: string) => `{ subgraph(select: { types: [TASK] }) { ${measures} } }`;
    expect(await large.error(query(fields))).toMatch(/are left of 100000000\. Narrow the selection/);
    expect(await large.error(query("betweenness { totalCount }"))).toBe("");
  });
});
