import { readdirSync } from "node:fs";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, test } from "vitest";
import { boundsOf, LIMITS } from "../../../src/api/limits/index.ts";
import { tinyApi } from "../../support/api.ts";

const { ask } = tinyApi({ bounds: boundsOf() });

/** What a question is refused by: the limit and what was found; "" where it is not. */
async function refusal(query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const { data: answered, errors, extensions } = await ask(query, variables);
  const { code, limit, most, value, remedy } = errors?.[0]?.extensions ?? {};
  if (code !== "LIMIT_EXCEEDED") return "";
  expect(errors).toHaveLength(1);
  expect(answered).toBeUndefined();
  expect(extensions).toMatchObject({ zhenxing: { complete: false } });
  expect(remedy).toMatch(/\.$/);
  expect(most).toBe(boundsOf()[limit as keyof ReturnType<typeof boundsOf>]);
  return `${limit} ${value}`;
}

/** Fields of a task within one another, so many levels in all. */
function nested(levels: number): string {
  return `{ tasks(first: 1) { nodes { ${"parent { ".repeat(levels - 3)} id ${"}".repeat(levels - 3)} } } }`;
}

function fields(count: number): string {
  return `{ ${"__typename ".repeat(count)} }`;
}

function aliases(count: number): string {
  return `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(" ")} }`;
}

/** Fragments of which each spreads the next twice. */
function doubling(times: number): string {
  const spreads = Array.from(
    { length: times },
    (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`,
  );
  return `{ ...f0 } ${spreads.join(" ")} fragment f${times} on Query { __typename }`;
}

describe("what is just within a limit is answered, and what is just beyond is not", () => {
  test.each([
    ["tokens", fields(2001), "tokens 2001"],
    ["depth", nested(12), ""],
    ["depth", nested(13), "depth 13"],
    ["depth by fragments", `query { ...a } fragment a on Query ${nested(13)}`, "depth 13"],
    ["aliases", aliases(30), ""],
    ["aliases", aliases(31), "aliases 31"],
    [
      "aliases by fragments",
      `{ ...a ...b } fragment a on Query ${aliases(16)} fragment b on Query ${aliases(16)}`,
      "aliases 32",
    ],
    ["fields", fields(400), ""],
    ["fields", fields(401), "fields 401"],
    ["fields by fragments that double", doubling(8), ""],
    ["fields by fragments that double", doubling(9), "fields 512"],
    ["fields by more of these than can be counted", doubling(150), `fields ${2 ** 150}`],
    [
      "fields by fragments that double on their way to nowhere",
      doubling(100).replace("__typename", "...none"),
      `fields ${2 ** 100}`,
    ],
    ["directives", `{ __typename ${"@skip(if: false) ".repeat(21)} }`, "directives 21"],
    ["directives on the operation", `query ${"@a ".repeat(21)} { __typename }`, "directives 21"],
    ["directives on a variable", `query ($a: Int ${"@a ".repeat(21)}) { __typename }`, "directives 21"],
    ["directives on a fragment", `{ ...a } fragment a on Query ${"@a ".repeat(21)} { __typename }`, "directives 21"],
    ["a list in the text", `{ nodes(ids: [${'"x",'.repeat(100)}]) { id } }`, ""],
    ["a list in the text", `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, "list 101"],
    ["a text", `{ search(query: "${"a".repeat(1000)}") { totalCount } }`, ""],
    ["a text", `{ search(query: "${"东".repeat(1001)}") { totalCount } }`, "text 1001"],
    ["a text in a block", `{ search(query: """${"a".repeat(1001)}""") { totalCount } }`, "text 1001"],
    ["a page", "{ entities(first: 100) { totalCount } }", ""],
    ["a page", "{ entities(first: 101) { totalCount } }", "page 101"],
    ["a page from the end", "{ entities(last: 101) { totalCount } }", "page 101"],
    ["a page within a page", "{ entities { nodes { relations(first: 101) { totalCount } } } }", "page 101"],
  ])("%s", async (_, query, refused) => {
    expect(await refusal(query)).toBe(refused);
  });
});

test("a fragment that spreads itself is left to validation", async () => {
  const { errors } = await ask(
    "{ ...a } fragment a on Query { ...b ...b } fragment b on Query { __typename ...a ...a }",
  );
  expect(errors?.[0]).toMatchObject({
    message: 'Cannot spread fragment "a" within itself via "b".',
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
});

test("a document with many faults is told five of them", async () => {
  const { errors } = await ask(`{ ${"nothing ".repeat(200)} }`);
  expect(errors).toHaveLength(6);
});

describe("variables count as what they hold", () => {
  test.each([
    [{ n: 101 }, "page 101"],
    [{ n: 100 }, ""],
    [{ ids: Array(101).fill("x") }, "list 101"],
    [{ s: { around: Array(101).fill("x") } }, "list 101"],
    [{ s: { text: "x".repeat(1001) } }, "text 1001"],
    [{ unknown: [[Array(101).fill(0)]] }, "list 101"],
    [{ s: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}`, at])) }, "list 101"],
  ])("%o", async (variables, refused) => {
    const query =
      "query ($n: Int = 7, $s: Selection! = {}, $ids: [ID!] = []) { entities(first: $n) { totalCount } nodes(ids: $ids) { id } subgraph(select: $s) { complete } }";
    expect(await refusal(query, variables)).toBe(refused);
  });

  test("however deep lists stand in lists", async () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(await refusal("{ __typename }", { deep })).toBe("");
  });
});

describe("how much an answer may touch is computed from the query", () => {
  const cost = async (query: string, variables?: Record<string, unknown>) => {
    const { errors, extensions } = await ask(query, variables);
    const { entities, values } = (extensions?.zhenxing as { cost: Record<string, number> } | undefined)?.cost ?? {};
    return { entities, values, refused: errors?.[0]?.extensions?.limit };
  };

  test.each([
    ["nothing of the dataset", "{ __typename dataset { name } }", 0, 2],
    ["one thing", '{ node(id: "x") { id } }', 1, 2],
    ["a page by default, no more than the dataset has", "{ documents { totalCount } cities { nodes { id } } }", 4, 11],
    ["a page by its edges", "{ cities(first: 3) { edges { node { id } cursor } } }", 3, 13],
    [
      "pages within pages",
      "{ cities(first: 3) { nodes { relations(first: 2) { nodes { source { id } } } } } }",
      15,
      25,
    ],
    ["a list by what it declares", '{ node(id: "x") { ... on Task { parts { id } } } }', 11, 21],
    ["a part by its limit", "{ subgraph(select: { limit: 2 }) { entities { id } relations { id } } }", 4, 9],
    ["ids that are given", '{ nodes(ids: ["a", "b"]) { id } }', 2, 4],
    ["a measure by its first", "{ subgraph(select: {}) { degree { ranks(first: 3) { entity { id } } } } }", 3, 11],
    [
      "lists of what a field answers",
      '{ diff(from: "2001", to: "2003", select: { limit: 2 }) { began { entities { id } } } }',
      2,
      6,
    ],
    [
      "what is behind fragments",
      "{ ...a } fragment a on Query { ... { ...b } } fragment b on Query { cities(first: 2) { nodes { id } } }",
      2,
      5,
    ],
    ["what a directive leaves out", '{ node(id: "x") @skip(if: true) { id } }', 1, 2],
  ])("%s", async (_, query, entities, values) => {
    expect(await cost(query)).toEqual({ entities, values, refused: undefined });
  });

  test("with the variables of a selection", async () => {
    const query = "query ($s: Selection!) { subgraph(select: $s) { entities { id } } }";
    expect(await cost(query, { s: { limit: 3 } })).toMatchObject({ entities: 3 });
    expect(await cost(query, { s: {} })).toMatchObject({ entities: 17 });
  });

  test("and a query beyond it is refused before it is answered", async () => {
    const page = (inner: string) => `relations(first: 100) { nodes { source { ${inner} } target { ${inner} } } }`;
    expect(await cost(`{ tasks { nodes { ${page(page("id evidence { id }"))} } } }`)).toMatchObject({
      refused: "entities",
    });
  });
});

test("what an answer touches is counted while it is made as well", async () => {
  const few = tinyApi({ bounds: boundsOf({ entities: 9 }) });
  const query =
    "{ tally(of: CITY, by: PROGRAM, first: 1) { nodes { entity { id } beside { id } relations { id evidence { id } } } } }";
  const { errors, data: answered } = await few.ask(query);
  expect(answered).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { limit: "entities", most: 9 } }]);
});

test("an answer that would be too large is not given", async () => {
  const small = tinyApi({ bounds: boundsOf({ answer: 200 }) });
  expect((await small.ask("{ dataset { name } }")).errors).toBeUndefined();
  const { data: answered, errors } = await small.ask("{ ontology { entityTypes { description } } }");
  expect(answered).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: "LIMIT_EXCEEDED", limit: "answer", most: 200 } }]);
});

describe("tools that ask for the whole schema are answered", () => {
  test.each([
    ["as by default", getIntrospectionQuery()],
    [
      "with all that there is",
      getIntrospectionQuery({
        inputValueDeprecation: true,
        specifiedByUrl: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
        oneOf: true,
      }),
    ],
    [
      "with types wrapped in more than there can be",
      getIntrospectionQuery().replace(
        "fragment TypeRef on __Type {",
        `fragment TypeRef on __Type { ${"ofType { ".repeat(20)} name ${"}".repeat(20)}`,
      ),
    ],
  ])("%s", async (_, query) => {
    expect((await ask(query)).errors).toBeUndefined();
  });

  test("but not for types within types without end", async () => {
    const round = "fields { type { ";
    const query = `{ __schema { types { ${round.repeat(4)} name ${"} }".repeat(4)} } } }`;
    expect((await ask(query)).errors?.[0]?.extensions?.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});

test("the API lists its limits in both languages, with what is configured", async () => {
  const { limits } = await tinyApi({ bounds: boundsOf({ depth: 15 }) }).data(
    "{ limits { name value remedy zh: description en: description(language: EN) } }",
  );
  expect(limits).toEqual(
    LIMITS.map(({ name, initial, remedy, description }) => ({
      ...{ name, value: name === "depth" ? 15 : initial, remedy },
      ...description,
    })),
  );
});

test("every answer says what it costs and what the limits are", async () => {
  const { extensions } = await ask("{ a: cities(first: 2) { nodes { id } } }");
  expect(extensions?.zhenxing).toMatchObject({
    cost: {
      tokens: 16,
      depth: 3,
      aliases: 1,
      fields: 3,
      directives: 0,
      list: 0,
      text: 0,
      page: 2,
      entities: 2,
      values: 5,
    },
    limits: boundsOf(),
  });
});

test("each limit is a file, and none is left out of the list", () => {
  const parts = [
    "answer-size.ts",
    "argument-number.ts",
    "fold.ts",
    "index.ts",
    "limit.ts",
    "list-size.ts",
    "longest-given.ts",
    "limit-refusal.ts",
  ];
  const files = readdirSync("src/api/limits").filter((file) => !parts.includes(file));
  expect(files).toHaveLength(LIMITS.length);
  expect(new Set(LIMITS.map(({ name }) => name)).size).toBe(LIMITS.length);
  for (const { name, description, remedy } of LIMITS) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(description.zh).not.toBe("");
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  }
});
