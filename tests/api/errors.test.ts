import { describe, expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { apiOf, tinyApi } from "../support/api.ts";
import { entity, relation, sourcesOf } from "../support/sources.ts";
import { dataset, ontology } from "../support/tiny.ts";

const api = tinyApi();

describe("a question that cannot be answered", () => {
  test.each([
    ["is no GraphQL", "{", "GRAPHQL_PARSE_FAILED: Syntax Error: Expected Name, found <EOF>."],
    [
      "is empty",
      "",
      "BAD_REQUEST: GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.",
    ],
    ["is white space", " \n", "GRAPHQL_PARSE_FAILED: Syntax Error: Unexpected <EOF>."],
    [
      "misspells a field",
      "{ datset { name } }",
      'GRAPHQL_VALIDATION_FAILED: Cannot query field "datset" on type "Query". Did you mean "dataset"?',
    ],
    [
      "misspells a type",
      "{ entities(filter: { types: [CITTY] }) { totalCount } }",
      'GRAPHQL_VALIDATION_FAILED: Value "CITTY" does not exist in "EntityType" enum. Did you mean the enum value "CITY"?',
    ],
    [
      "leaves out what must be",
      "{ search { totalCount } }",
      /^GRAPHQL_VALIDATION_FAILED: Field "search" argument "query" of type "String!" is required/,
    ],
    [
      "names a category that there is not",
      '{ documents(filter: { category: "纲领文件" }) { totalCount } }',
      /^BAD_INPUT: .* Did you mean "纲领性文件"\? Known are 纲领性文件, Programmatic documents, 民生文件, /,
    ],
    [
      "has two operations and names none",
      "query a { dataset { name } } query b { dataset { name } }",
      /^OPERATION_RESOLUTION_FAILURE: /,
    ],
    [
      "would change something",
      "mutation { dataset { name } }",
      "BAD_USER_INPUT: Schema is not configured to execute mutation operation.",
    ],
    [
      "gives an unknown variable type",
      "query ($a: Nothing) { dataset { name } }",
      /^GRAPHQL_VALIDATION_FAILED: Unknown type "Nothing"/,
    ],
  ])("because it %s has a code and says why", async (_, query, message) => {
    const { errors, extensions } = await api.ask(query);
    expect(`${errors?.[0]?.extensions?.code}: ${errors?.[0]?.message}`).toMatch(message);
    expect(extensions?.zhenxing).toMatchObject({ complete: false });
    for (const error of errors ?? []) expect(Object.keys(error.extensions ?? {})).toEqual(["code"]);
    expect(api.reported).toEqual([]);
  });

  test("in one place says where", async () => {
    const { data, errors } = await api.ask(
      '{ node(id: "city/qingyan") { id } bad: entities(first: -1) { totalCount } }',
    );
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Cannot page/),
        path: ["bad"],
        locations: [{ line: 1, column: 35 }],
        extensions: { code: "BAD_INPUT" },
      },
    ]);
  });
});

describe("in production no message says what may have been meant", () => {
  const strangers = tinyApi({ production: true });

  test.each([
    ["a field", "{ datset { name } }"],
    ["a type", "{ entities(filter: { types: [CITTY] }) { totalCount } }"],
    ["an argument", "{ search(querry: 1) { totalCount } }"],
    ["selected fields", "{ dataset }"],
    ["a category", '{ documents(filter: { category: "纲领文件" }) { totalCount } }'],
    ["a time", '{ entities(filter: { at: "200x" }) { totalCount } }'],
  ])("by %s", async (_, query) => {
    const { errors = [] } = await strangers.ask(query);
    expect(errors).not.toEqual([]);
    for (const { message } of errors) expect(message).not.toMatch(/Did you mean/);
  });

  test("by a variable", async () => {
    const { errors } = await strangers.ask("query ($t: EntityType!) { tally(of: $t, by: CITY) { totalCount } }", {
      t: "CITTY",
    });
    expect(errors?.[0]?.message).toMatch(/Value "CITTY" does not exist in "EntityType" enum\.$/);
  });
});

describe("a fault of the store", () => {
  const sources = sourcesOf(ontology, dataset);

  /** A store of which one method is broken, as an engine may be. */
  const broken = (method: keyof Store) =>
    new Proxy(sources.store, {
      get(store, name) {
        if (name === method) return () => Promise.reject(new Error("ECONNREFUSED /var/run/secret.sock"));
        const member: unknown = Reflect.get(store, name);
        return typeof member === "function" ? member.bind(store) : member;
      },
    });

  test.each([
    ["entities", '{ node(id: "city/qingyan") { id } }', ["node"]],
    ["search", '{ search(query: "a") { totalCount } }', ["search"]],
    ["degrees", '{ node(id: "city/qingyan") { ... on City { degree } } }', ["node", "degree"]],
  ] as const)("in %s is reported, and the reader hears only that it happened", async (method, query, path) => {
    const { ask, reported } = apiOf({ ...sources, store: broken(method) });
    const { errors } = await ask(query);
    expect(errors).toEqual([
      {
        message: "Something went wrong on the server.",
        locations: [expect.anything()],
        path,
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "request-1" },
      },
    ]);
    expect(reported.map(String)).toEqual(["Error: ECONNREFUSED /var/run/secret.sock"]);
  });

  test("that fails many fields is reported once", async () => {
    const { ask, reported } = apiOf({ ...sources, store: broken("degrees") });
    const { errors } = await ask("{ cities { nodes { degree } } }");
    expect(errors).toHaveLength(1);
    expect((await ask("{ cities { nodes { id } } documents { nodes { degree } } }")).errors).toHaveLength(1);
    expect(reported).toHaveLength(2);
  });

  test("that gives what the schema does not know is reported too", async () => {
    const entities = [entity("x/1", "Task"), entity("x/2", "Task")];
    const { ask, reported } = apiOf(sourcesOf(ontology, { entities, relations: [relation("invented", "x/1", "x/2")] }));
    const { errors } = await ask("{ relations { nodes { type } } }");
    expect(errors).toMatchObject([
      { message: "Something went wrong on the server.", path: ["relations", "nodes", 0, "type"] },
    ]);
    expect(reported).toHaveLength(1);
  });

  test("that keeps the answer from saying whose it is tells nothing of the inside either", async () => {
    const { ask } = apiOf({ ...sources, store: broken("describe") });
    const answer = await ask('{ node(id: "city/qingyan") { id } }').catch((error: unknown) => ({
      thrown: String(error),
    }));
    expect(JSON.stringify(answer)).not.toContain("secret");
  });
});

test("a message has so many letters at most, whatever names a question has", async () => {
  const name = "b".repeat(100_000);
  for (const query of [
    `query ${name}($a: Int, $b: Int, $c: Int, $d: Int, $e: Int) { dataset { name } }`,
    `{ ${name} }`,
    `{ ...${name} } fragment ${name} on Query { ...${name} }`,
  ]) {
    const { errors = [] } = await api.ask(query);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message).toMatch(/^.{2000}… \(\d+ more characters\)$/);
  }
});
