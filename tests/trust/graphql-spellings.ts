import { getIntrospectionQuery } from "graphql";
import { type Attack, many, nest } from "./graphql-attack.ts";
import { attacksOf, of, TASKS, type Tried, whole } from "./graphql-parts.ts";

const CURSOR_KINDS = [
  "%",
  "====",
  "null",
  "W10",
  "W1tdLFtdXQ",
  "eyJhIjoxfQ",
  "8J-Piw",
  "Ly4uLy4uLw",
  "\u202e",
  "A".repeat(999),
];

/** Variables, directives and cursors that are made to be in the way. */
const SPELT: readonly Tried[] = [
  [
    "cursors of ten kinds",
    of(whole(10, (index) => `entities(after: ${JSON.stringify(CURSOR_KINDS[index])}) { totalCount }`)),
    "BAD_CURSOR",
  ],
  [
    "cursors before and after at once, with both sizes",
    of('{ entities(first: 100, last: 100, after: "W10", before: "W10") { totalCount } }'),
    "BAD_CURSOR",
  ],
  [
    "18 selections of everything that a variable skips",
    of(
      `query ($no: Boolean!) { ${many(18, (index) => `a${index}: subgraph(select: { limit: 10000 }) @include(if: $no) { entities { id } }`)} }`,
      { no: false },
    ),
    "entities",
  ],
  [
    "directives that contradict each other",
    of("query ($yes: Boolean!) { ...a @skip(if: $yes) @include(if: $yes) } fragment a on Query { dataset { name } }", {
      yes: true,
    }),
    "answered",
  ],
  [
    "@include without a value",
    of("query ($yes: Boolean) { dataset @include(if: $yes) { name } }"),
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "1 MB of nested lists in a variable",
    `{"query":"query ($s: Selection!) { subgraph(select: $s) { complete } }","variables":{"s":{"ids":${"[".repeat(490_000)}${"]".repeat(490_000)}}}}`,
    "BAD_USER_INPUT",
  ],
  [
    "1 MB of nested objects in a variable",
    `{"query":"query ($s: Selection!) { subgraph(select: $s) { complete } }","variables":{"s":${'{"s":'.repeat(160_000)}1${"}".repeat(160_000)}}}`,
    "BAD_USER_INPUT",
  ],
  [
    "70,000 fields of an object in a variable",
    `{"query":"query ($s: Selection!) { subgraph(select: $s) { complete } }","variables":{"s":{${many(70_000, (index) => `"f${index}":1`, ",")}}}}`,
    "list",
  ],
  [
    "a variable for each of 100 ids, with a default each",
    of(
      `query (${many(100, (index) => `$v${index}: ID! = "${TASKS[index]}"`)}) { nodes(ids: [${many(100, (index) => `$v${index}`)}]) { id } }`,
    ),
    "answered",
  ],
  [
    "introspection 20 times",
    of(whole(20, () => "__schema { types { name fields { name args { name } } } }")),
    "answered",
  ],
  [
    "introspection in full, 10 at a time",
    of(
      `${getIntrospectionQuery().replace("__schema {", `${many(9, (index) => `b${index}: __schema { types { ...FullType } }`)} __schema {`)}`,
    ),
    "fields",
  ],
  [
    "__type of names that are none, 30 times",
    of(whole(30, (index) => `__type(name: "${"A".repeat(900)}${index}") { name }`)),
    "answered",
  ],
  [
    "fragments that multiply by ten, five levels",
    of(
      `{ ...f0 } ${many(5, (index) => `fragment f${index} on Query { ${many(10, `...f${index + 1}`)} }`)} fragment f5 on Query { __typename }`,
    ),
    "fields",
  ],
  [
    "inline fragments that multiply",
    of(
      `{ ${nest(8, "... on Query { ...f ...f } ... on Query", "__typename")} } fragment f on Query { dataset { name } }`,
    ),
    "answered",
  ],
  [
    "a search for 900 marks that combine, each another",
    of("query ($q: String!) { search(query: $q, first: 100) { nodes { id } } }", {
      q: many(900, (index) => `东${String.fromCharCode(0x300 + (index % 112))}`, "").slice(0, 1000),
    }),
    "answered",
  ],
  [
    "a search for 10,000 letters",
    of("query ($q: String!) { search(query: $q) { totalCount } }", { q: "zhenxing ".repeat(1111) }),
    "text",
  ],
  [
    "30 searches for all initials",
    of(
      whole(
        30,
        (index) =>
          `search(query: "${many(200, (at) => String.fromCharCode(97 + ((at + index) % 26)), "")}", first: 100) { totalCount }`,
      ),
    ),
    "answered",
  ],
  [
    "30 searches for one letter",
    of(
      whole(
        30,
        (index) =>
          `search(query: "${String.fromCharCode(97 + (index % 26))}", first: 100) { edges { matchedText matchedPieces { text } node { id } } }`,
      ),
    ),
    "answered or time",
  ],
  [
    "30 filters by text",
    of(
      whole(
        30,
        (index) =>
          `entities(filter: { text: "${"东北 ".repeat(200)}${index}", relatedTo: "region/northeast" }) { totalCount }`,
      ),
    ),
    "answered",
  ],
  [
    "30 lists in all orders",
    of(
      whole(
        30,
        () =>
          "entities(orderBy: [{ by: NAME, direction: DESC }, { by: TIME, direction: ASC }, { by: DEGREE, direction: DESC }], first: 100) { nodes { id } }",
      ),
    ),
    "answered",
  ],
  [
    "ids of every kind where another is asked for",
    of(
      'query ($i: [ID!]!) { nodes(ids: $i) { id } a: source(id: "city/fuxin") { id } b: observations(indicator: "city/fuxin", subject: "x", place: "__proto__") { totalCount } }',
      { i: [...TASKS.slice(0, 97), "", "\u0000", "a".repeat(1000)] },
    ),
    "answered",
  ],
];

export const SPELLING_ATTACKS: readonly Attack[] = attacksOf(SPELT);
