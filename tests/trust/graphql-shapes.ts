import { getIntrospectionQuery } from "graphql";
import { type Attack, many, nest } from "./graphql-attack.ts";

const doubling = (levels: number, last: string) =>
  `{ ...f0 } ${many(levels, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f${levels} on Query { ${last} }`;

const INTROSPECTION = getIntrospectionQuery().slice("query IntrospectionQuery".length).split("fragment FullType");

/** Documents that are large, deep or entangled. */
const SHAPES: readonly (readonly [what: string, query: string, outcome: string])[] = [
  [
    "relations of relations, 13 levels",
    `{ entities(first: 1) { nodes { ${many(4, "relations(first: 1) { nodes { source {")} id ${"} } }".repeat(4)} } } }`,
    "depth",
  ],
  ["parents of parents, 500 levels", `{ tasks { nodes { ${nest(500, "parent", "id")} } } }`, "depth"],
  [
    "parents of parents by fragments",
    `{ tasks { nodes { ...t0 } } } ${many(40, (index) => `fragment t${index} on Task { parent { ...t${index + 1} } }`)} fragment t40 on Task { id }`,
    "depth",
  ],
  ["braces without end", `{ ${"a { ".repeat(1500)}`, "tokens"],
  ["brackets without end", `{ nodes(ids: ${"[".repeat(1900)}`, "GRAPHQL_PARSE_FAILED"],
  ["inline fragments in one another", `{ ${nest(300, "...", "__typename")} }`, "answered"],
  ["1,000 fields with another name", `{ ${many(1000, (index) => `a${index}: __typename`)} }`, "tokens"],
  ["100 fields with another name", `{ ${many(100, (index) => `a${index}: __typename`)} }`, "aliases"],
  [
    "100 searches with another name",
    `{ ${many(100, (index) => `a${index}: search(query: "东") { totalCount }`)} }`,
    "aliases",
  ],
  ["one field 500 times", `{ ${many(500, "__typename")} }`, "fields"],
  ["a million tokens", `{ ${many(1_000_000 / 4, "a")} }`, "tokens"],
  ["commas without end", `{ ${",".repeat(900_000)} dataset { name } }`, "answered"],
  ["a comment of 900 kB", `# ${"东".repeat(300_000)}\n{ dataset { name } }`, "answered"],
  ["a name of 900 kB", `{ ${"a".repeat(900_000)} }`, "GRAPHQL_VALIDATION_FAILED"],
  [
    "a name of 900 kB in five errors",
    `query ${"b".repeat(900_000)}($a: Int, $b: Int, $c: Int, $d: Int, $e: Int) { __typename }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a name of 480 kB in what does not agree",
    `{ a: ${"c".repeat(480_000)} a: ${"d".repeat(480_000)} }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["fragments that double 10 times", doubling(10, "__typename"), "fields"],
  ["fragments that double 150 times", doubling(150, "__typename"), "fields"],
  ["fragments that double and hold a field with another name", doubling(6, "a: __typename"), "aliases"],
  ["fragments that double on their way to nowhere", doubling(100, "...g"), "fields"],
  ["a fragment in itself", "{ ...a } fragment a on Query { ...a }", "GRAPHQL_VALIDATION_FAILED"],
  [
    "fragments in each other",
    "{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...a ...a }",
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "20 fragments that all spread all",
    `{ ...f0 } ${many(20, (at) => `fragment f${at} on Query { ${many(20, (to) => `...f${to}`)} }`)}`,
    "fields",
  ],
  [
    "fragments that nothing spreads",
    `{ __typename } ${many(150, (index) => `fragment f${index} on Query { __typename }`)}`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["1,000 directives", `{ __typename ${many(900, "@a")} }`, "directives"],
  ["10 unknown directives", `{ __typename ${many(10, "@aa")} }`, "GRAPHQL_VALIDATION_FAILED"],
  [
    "directives in a fragment that is spread often",
    `{ ${many(30, "...f")} } fragment f on Query { __typename @skip(if: false) }`,
    "directives",
  ],
  [
    "fields to be compared in pairs",
    `{ ${many(60, (index) => `... on Query { dataset { a: name ${many(4, `b${index}`)} } }`)} }`,
    "aliases",
  ],
  [
    "fields to be compared in pairs, without other names",
    `{ ${many(130, (index) => `dataset { ${index % 2 ? "name" : "version"} title }`)} }`,
    "answered",
  ],
  [
    "fields with arguments to be compared in pairs",
    `{ ${many(190, (index) => `search(query: "${index}") { totalCount }`)} }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["200 unknown fields", `{ ${many(200, (index) => `unknown${index}`)} }`, "GRAPHQL_VALIDATION_FAILED"],
  ["200 operations of one name", many(200, "query a { __typename }"), "GRAPHQL_VALIDATION_FAILED"],
  ["300 variables", `query (${many(300, (index) => `$v${index}: ID`)}) { __typename }`, "GRAPHQL_VALIDATION_FAILED"],
  ["introspection of all", getIntrospectionQuery(), "answered"],
  [
    "introspection three times",
    `query { ${many(3, (index) => `a${index}: __schema { types { fields { type { name } args { type { name } } } } }`)} }`,
    "answered",
  ],
  [
    "introspection twice in full",
    `query ${INTROSPECTION[0]?.replace("__schema", "a: __schema").replace(/\}\s*\}\s*$/, "} } ") ?? ""} fragment FullType${INTROSPECTION[1]}`,
    "answered",
  ],
  [
    "introspection round and round",
    `{ __schema { types { ${nest(4, "fields { type", "name")} ${"}".repeat(4)} } } }`.replaceAll("type {", "type {"),
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "introspection round and round, 3 times",
    `{ __schema { types { ${many(3, "fields { type {")} name ${"} }".repeat(3)} } } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "possible types of possible types",
    `{ __type(name: "Node") { ${many(3, "possibleTypes { interfaces {")} name ${"} }".repeat(3)} } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["a mutation", "mutation { dataset { name } }", "BAD_USER_INPUT"],
  ["a subscription", "subscription { dataset { name } }", "BAD_USER_INPUT"],
  [
    "a schema in the place of a query",
    "type Query { a: Int } extend type Query { b: Int }",
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["deferred fragments", "{ ... @defer { dataset { name } } }", "GRAPHQL_VALIDATION_FAILED"],
];

export const SHAPE_ATTACKS: readonly Attack[] = SHAPES.map(([what, query, outcome]) => ({
  what,
  body: { query },
  outcome,
}));
