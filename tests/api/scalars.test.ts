import { describe, expect, test } from "vitest";
import { tinyApi } from "../support/api.ts";

const { ask, data, error } = tinyApi();

describe("EDTF", () => {
  test.each(["1984", "2003-10", "2017-11-05", "1978/2000", "2014/..", "../1984", "198X", "19XX", "1984?", "1984~"])(
    "is read as a literal and as a variable: %s",
    async (time) => {
      const literal = await data(`{ entities(filter: { during: "${time}" }) { totalCount } }`);
      const query = "query ($time: EDTF) { entities(filter: { during: $time }) { totalCount } }";
      expect(await data(query, { time })).toEqual(literal);
    },
  );

  test.each([
    ["a number", "1984", "1984"],
    ["a list", '["1984"]', '["1984"]'],
    ["an object", "{}", "{}"],
    ["a truth value", "true", "true"],
  ])("is not %s, and the error says so where it stands", async (_, literal, shown) => {
    const { errors } = await ask(`{ entities(filter: { at: ${literal} }) { totalCount } }`);
    expect(errors).toEqual([
      {
        message: expect.stringContaining(`Cannot read time ${shown}: it is no string. Write "1984"`),
        locations: [{ line: 1, column: 26 }],
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      },
    ]);
  });

  test.each([
    ["a word", "soon"],
    ["nothing", ""],
    ["a month that no year has", "1984-13"],
    ["a day that no month has", "2003-02-30"],
    ["an interval that ends before it begins", "2000/1978"],
    ["a Chinese date that there is not", "1984年13月"],
    ["what every object has", "constructor"],
  ])("is not %s, which is no period either: the field says so", async (_, text) => {
    const message = `BAD_INPUT: Cannot read time "${text}": it is neither EDTF nor a period. Write 1984, 2003-10, 1978/2000 or the name of a period.`;
    const literal = `{ entities(filter: { at: ${JSON.stringify(text)} }) { totalCount } }`;
    expect(await error(literal)).toContain(message);
    const query = "query ($time: EDTF) { entities(filter: { at: $time }) { totalCount } }";
    expect(await error(query, { time: text })).toContain(message);
  });

  test.each([[1984], [["1984"]], [{}], [true]])("is not the variable %j", async (time) => {
    const query = "query ($time: EDTF) { entities(filter: { at: $time }) { totalCount } }";
    const message = await error(query, { time });
    expect(message).toMatch(
      /^BAD_USER_INPUT: Variable "\$time" got invalid value .*; Cannot read time .*: it is no string\./,
    );
    expect(message).toContain(`Cannot read time ${JSON.stringify(time)}:`);
  });

  test("is served in the type's own description", async () => {
    expect(await data('{ __type(name: "EDTF") { description } }')).toEqual({
      __type: { description: expect.stringContaining("ISO 8601-2 (EDTF) level 1") },
    });
  });
});

describe("null", () => {
  test.each([
    ["entities(filter: null, orderBy: null, first: null, after: null, last: null, before: null)", "entities"],
    ["entities(filter: { ids: null, types: null, text: null, at: null, during: null, relatedTo: null })", "entities"],
    ["entities(orderBy: [{ by: ID, direction: null }])", "entities"],
    [
      "documents(filter: { issuer: null, category: null, kind: null, issuedDuring: null, target: null, program: null, task: null, text: null })",
      "documents",
    ],
    [
      "relations(filter: { types: null, entityTypes: null, direction: null, at: null, during: null }, between: null)",
      "relations",
    ],
    ["observations(indicator: null, subject: null, place: null, during: null)", "observations"],
    ['search(query: "试点", types: null, first: null, after: null)', 'search(query: "试点")'],
  ])("means absent: %s", async (given, absent) => {
    const fields = "{ totalCount nodes { id } pageInfo { hasNextPage } }";
    const { answer } = await data(`{ answer: ${absent} ${fields} }`);
    expect(await data(`{ answer: ${given} ${fields} }`)).toEqual({ answer });
  });

  test("means absent in the arguments of a part, of paths, of an entity and of a label", async () => {
    const query = `{
      subgraph(select: {
        ids: null, types: null, relationTypes: null, text: null, at: null, during: null, around: null,
        depth: null, direction: null, pathFrom: null, pathTo: null, limit: null
      }) { entityCount }
      neighborhood(ids: ["city/jiyuan"], depth: null, filter: null, limit: null) { entityCount }
      paths(from: "city/changze", to: "city/qingyan", maxDepth: null, first: null, filter: null) { paths { length } }
      entity(id: null, name: "青岩") { id }
      node(id: "document/2003-pilot-list") { ... on Document { kind(language: null) } }
    }`;
    expect(await data(query)).toEqual({
      subgraph: { entityCount: 17 },
      neighborhood: { entityCount: 3 },
      paths: { paths: [1, 2, 3, 3, 3].map((length) => ({ length })) },
      entity: { id: "city/qingyan" },
      node: { kind: "名单" },
    });
  });

  test("leaves a default that is not the usual one: a search has ten", async () => {
    const { search } = await data('{ search(query: "o", first: null) { totalCount nodes { id } } }');
    expect(search).toMatchObject({ totalCount: 12, nodes: Array(10).fill({}) });
  });

  test("means absent to a cursor", async () => {
    const { entities } = await data("{ entities(first: 1) { pageInfo { endCursor } } }");
    const { endCursor } = (entities as { pageInfo: { endCursor: string } }).pageInfo; // As the query asks.
    expect(await error(`{ entities(filter: null, orderBy: null, after: "${endCursor}") { totalCount } }`)).toBe("");
  });
});
