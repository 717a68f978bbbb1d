import { type Attack, many } from "./graphql-attack.ts";

const search = (query: string): Attack["body"] => ({
  query: "query ($q: String!) { search(query: $q) { totalCount edges { matchedText matchedPieces { text } } } }",
  variables: { q: query },
});

const page = (args: string): Attack["body"] => ({ query: `{ entities(${args}) { totalCount nodes { id } } }` });

const cursor = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** Arguments that are large, false or strange. */
const VALUES: readonly (readonly [what: string, body: Attack["body"], outcome: string])[] = [
  ["a page of 2147483647", page("first: 2147483647"), "page"],
  ["a page of 1e308", page("first: 1e308"), "page"],
  ["a page of -1", page("first: -1"), "BAD_INPUT"],
  ["a page of 0 from the end", page("last: 0"), "answered"],
  ["a page of nothing", page("first: null"), "answered"],
  [
    "a page by a variable of -2147483648",
    { query: "query ($n: Int) { entities(first: $n) { totalCount } }", variables: { n: -2147483648 } },
    "BAD_INPUT",
  ],
  [
    "a page by a variable that is no number",
    { query: "query ($n: Int) { entities(first: $n) { totalCount } }", variables: { n: "100" } },
    "BAD_USER_INPUT",
  ],
  ["a selection of 1,000,000", { query: "{ subgraph(select: { limit: 1000000 }) { complete } }" }, "BAD_INPUT"],
  [
    "a neighbourhood of 2147483647 steps",
    { query: '{ neighborhood(ids: ["city/fuxin"], depth: 2147483647) { complete } }' },
    "BAD_INPUT",
  ],
  [
    "a damping of 1e308",
    { query: "{ subgraph(select: {}) { pageRank(damping: 1e308) { totalCount } } }" },
    "BAD_INPUT",
  ],
  [
    "a resolution of -0.0",
    { query: "{ subgraph(select: {}) { communities(resolution: -0.0) { totalCount } } }" },
    "BAD_INPUT",
  ],
  [
    "a seed of -2147483648",
    { query: "{ subgraph(select: {}) { communities(seed: -2147483648) { totalCount } } }" },
    "answered",
  ],
  ["a number of 300 digits", page(`first: ${"9".repeat(300)}`), "page"],
  [
    "a list of 100,000 ids in a variable",
    { query: "query ($i: [ID!]!) { nodes(ids: $i) { id } }", variables: { i: Array(100_000).fill("a") } },
    "list",
  ],
  ["a list of 900 ids in the text", { query: `{ nodes(ids: [${many(900, '"a"')}]) { id } }` }, "list"],
  [
    "lists in lists, 20,000 deep",
    `{"query":"query ($i: [ID!]!) { nodes(ids: $i) { id } }","variables":{"i":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`,
    "BAD_USER_INPUT",
  ],
  [
    "60,000 variables that are not asked for",
    {
      query: "{ __typename }",
      variables: Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`v${index}`, index])),
    },
    "answered",
  ],
  [
    "100 variables of wrong types",
    { query: "query ($i: [Int!]) { __typename }", variables: { i: Array(100).fill("x") } },
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "100 ids of wrong types",
    { query: "query ($i: [ID!]!) { nodes(ids: $i) { id } }", variables: { i: Array(100).fill({}) } },
    "BAD_USER_INPUT",
  ],
  [
    "a prototype in the variables",
    '{"query":"query ($s: Selection!) { subgraph(select: $s) { complete } }","variables":{"s":{"__proto__":{"limit":1}}}}',
    "BAD_USER_INPUT",
  ],
  [
    "a prototype as the variables",
    '{"query":"{ __typename }","variables":{"__proto__":{"a":1},"constructor":{"prototype":{}}}}',
    "answered",
  ],
  [
    "ids named as members of all objects",
    { query: '{ nodes(ids: ["__proto__", "constructor", "toString", ""]) { id } }' },
    "answered",
  ],
  ["a forged cursor", page(`after: "${cursor(["x", "city/fuxin"])}"`), "BAD_CURSOR"],
  ["a cursor that is none", page('after: "%00%00"'), "BAD_CURSOR"],
  ["a cursor of a whole object", page(`after: "${cursor({ length: 2 })}"`), "BAD_CURSOR"],
  ["a cursor deep in lists", page(`after: "${cursor("[".repeat(700))}"`), "BAD_CURSOR"],
  ["a cursor of 800 kB", page(`after: "${"A".repeat(800_000)}"`), "text"],
  ["a search for 800 kB", search("东北".repeat(130_000)), "text"],
  ["a search for one letter 1,000 times", search("a".repeat(1000)), "answered"],
  ["a search for 1,000 characters", search(many(1000, (index) => String.fromCharCode(0x4e00 + index), "")), "answered"],
  ["a search for one character 1,000 times", search("北".repeat(1000)), "answered"],
  ["a search for 500 words", search(many(500, "a")), "answered"],
  ["a search for 180 words that are nearly right", search(many(142, "revita")), "answered"],
  ["a search for what backtracks", search(`${"(a+)+".repeat(150)}$`), "answered"],
  ["a search for .*", search(".*"), "answered"],
  ["a search for lone surrogates", search("\ud800\udfff\ud800东"), "answered"],
  ["a search for nulls and directions", search("\u0000\u202e\u2066东\ufeff"), "answered"],
  ["a search for combining marks", search(`e${"\u0301".repeat(900)}`), "answered"],
  ["a search for markup", search("<img src=x onerror=alert(1)>'\"--"), "answered"],
  ["a search for nothing", search(""), "answered"],
  [
    "a text filter of 800 kB",
    {
      query: "query ($t: String) { entities(filter: { text: $t }) { totalCount } }",
      variables: { t: "a ".repeat(400_000) },
    },
    "text",
  ],
  [
    "a time of 1,000 digits",
    { query: `{ entities(filter: { at: "${"9".repeat(1000)}" }) { totalCount } }` },
    "BAD_INPUT",
  ],
  ["a time that never ends", { query: '{ entities(filter: { during: "../.." }) { totalCount } }' }, "answered"],
  ["a year of 9 digits", { query: '{ entities(filter: { at: "Y-170000002" }) { totalCount } }' }, "BAD_INPUT"],
  ["a time of slashes", { query: `{ entities(filter: { at: "${"/".repeat(900)}" }) { totalCount } }` }, "BAD_INPUT"],
  [
    "a name with quotes and breaks",
    { query: "query ($n: String) { entity(name: $n) { id } }", variables: { n: '"}\n{ __schema' } },
    "answered",
  ],
  ["a body of 2 MB", `{"query":"{ __typename }","x":"${"a".repeat(2_000_000)}"}`, "body"],
  ["500 queries in one body", Array(500).fill({ query: "{ __typename }" }), "BAD_REQUEST"],
  ["JSON 400,000 brackets deep", "[".repeat(400_000), "BAD_REQUEST"],
  ["no JSON", "qwerty cop { abc }", "BAD_REQUEST"],
  ["a query that is a number", '{"query":1}', "BAD_REQUEST"],
  [
    "an operation that is named by suggestions",
    { query: "query a { __typename }", operationName: " Did you mean ".repeat(60_000) },
    "OPERATION_RESOLUTION_FAILURE",
  ],
  [
    "an operation that is not there",
    { query: "query a { __typename }", operationName: "__proto__" },
    "OPERATION_RESOLUTION_FAILURE",
  ],
];

export const VALUE_ATTACKS: readonly Attack[] = VALUES.map(([what, body, outcome]) => ({ what, body, outcome }));
