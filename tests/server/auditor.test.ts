import { expect, test } from "vitest";
import { serve } from "../support/server.ts";

// What auditors of GraphQL servers look for (graphql-cop, GraphQL Threat Matrix), asked in our own words of a server for strangers.

const { url } = await serve(undefined, "web", { mode: "production", introspection: "off" });
const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");

const post = (body: unknown, type = "application/json") =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const get = (parameters: Record<string, string>) => fetch(`${url}/graphql?${new URLSearchParams(parameters)}`);
const asked = (query: string) => post({ query });

/** Each with what an auditor would see where the weakness is. */
const WEAKNESSES: readonly (readonly [what: string, ask: () => Promise<Response>, finding: RegExp])[] = [
  ["101 aliases", () => asked(`{ ${many(101, (at) => `a${at}: __typename`)} }`), /"a100"/],
  ["one field 500 times", () => asked(`{ ${many(500, () => "__typename")} }`), /"data":\{/],
  ["eleven questions in one body", () => post(Array(11).fill({ query: "{ __typename }" })), /"data":/],
  [
    "ten unknown directives, each with its error",
    () => asked(`{ __typename ${"@aa".repeat(10)} }`),
    /(Unknown directive.*){10}/s,
  ],
  [
    "types of fields of types",
    () => asked(`{ __schema { types { ${"fields { type { ".repeat(4)} name ${"} } ".repeat(4)} } } }`),
    /"types":/,
  ],
  [
    "a fragment in itself",
    () => asked("{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }"),
    /"data":\{/,
  ],
  ["a question by GET", () => get({ query: "{ __typename }" }), /"data":\{/],
  ["a mutation by GET", () => get({ query: "mutation { __typename }" }), /"data":\{/],
  ["a question as a form", () => post("query=%7B__typename%7D", "application/x-www-form-urlencoded"), /"data":\{/],
  ["a question as plain text", () => post('{"query":"{__typename}"}', "text/plain"), /"data":\{/],
  [
    "a question beside an empty body",
    () => fetch(`${url}/graphql?query={__typename}`, { method: "POST" }),
    /"data":\{/,
  ],
  ["times of resolvers", () => asked("{ __typename }"), /tracing|stacktrace|exception/i],
  ["names near a wrong one", () => asked("{ __schema { directive } entitie { id } }"), /did you mean/i],
  ["names near a wrong argument", () => asked("{ entities(frist: 1) { totalCount } }"), /did you mean/i],
  [
    "values near a wrong one",
    () => post({ query: "query ($l: Language) { dataset { title(language: $l) } }", variables: { l: "ZHH" } }),
    /did you mean/i,
  ],
  ["an error that is not handled", () => asked("qwerty cop { abc }"), /exception|stack|at \w+ \(/],
  ["the schema", () => asked("{ __schema { types { name fields { name } } } }"), /"types":/],
  ["a type of the schema", () => asked('{ __type(name: "Query") { name } }'), /"__type":/],
  [
    "a persisted question",
    () => get({ extensions: '{"persistedQuery":{"version":1,"sha256Hash":"0"}}' }),
    /PERSISTED_QUERY_NOT_FOUND|"data":\{/,
  ],
];

test.each(WEAKNESSES)("an auditor finds no %s", async (_, ask, finding) => {
  expect(await (await ask()).text()).not.toMatch(finding);
});

test.each(["/graphql", "/graphiql", "/playground", "/console", "/altair", "/voyager"])(
  "an auditor takes %s for no console",
  async (path) => {
    const text = await (await fetch(url + path, { headers: { accept: "text/html" } })).text();
    expect(text).not.toMatch(/graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground|Altair|Voyager/);
  },
);

test("with introspection on, the schema is all that an auditor finds", async () => {
  const server = await serve(undefined, undefined, { mode: "production" });
  const body = JSON.stringify({ query: "{ __schema { types { name } } }" });
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(await answer.text()).toMatch(/"types":/);
});
