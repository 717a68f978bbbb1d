import { type Attack, many } from "./graphql-attack.ts";

const MEASURES =
  "degree { totalCount } pageRank { totalCount } betweenness { totalCount } closeness { totalCount } coreNumber { totalCount } communities { totalCount } components { totalCount } projection(of: AGENCY, through: DOCUMENT) { totalCount }";

const everyone = (inner: string) => `relations(first: 100) { nodes { ${inner} } }`;

/** Questions that are short and ask for much work or long answers. */
const WORK: readonly (readonly [what: string, query: string, outcome: string, times?: number])[] = [
  [
    "a page of pages of pages",
    `{ entities(first: 100) { nodes { ${everyone(`source { ${everyone("id")} }`)} } } }`,
    "entities",
  ],
  [
    "everything within everything",
    "{ subgraph(select: { limit: 10000 }) { entities { relations(first: 100) { nodes { source { id } } } } } }",
    "entities",
  ],
  [
    "hubs by lists without pages",
    "{ programs(first: 100) { nodes { documents { programs { documents { id } } } } } }",
    "entities",
  ],
  [
    "hubs by lists that are longer than declared",
    '{ entity(id: "region/northeast") { ... on Region { programs { documents { programs { documents { programs { id } } } } } } } }',
    "entities",
  ],
  [
    "all texts of everything",
    "{ subgraph(select: { limit: 10000 }) { entities { id name nameEn aliases description descriptionEn evidence { quote note section sectionTitle method recordedBy } } } }",
    "answered",
  ],
  [
    "more values than may be",
    `{ subgraph(select: { limit: 10000 }) { entities { id type name nameEn time degree aliases description position { x y } } relations { id type label inverseLabel time rank note source { id name nameEn type time degree aliases description } target { id name nameEn type time degree aliases description } quantity { text value unit } } } }`,
    "values or answer",
  ],
  ["every measure of everything", `{ subgraph(select: {}) { ${MEASURES} } }`, "answered"],
  [
    "betweenness 28 times",
    `{ ${many(14, (index) => `a${index}: subgraph(select: {}) { b${index}: betweenness { totalCount } }`)} }`,
    "answered or BAD_INPUT or time",
  ],
  [
    "measures of everything 15 times",
    `{ ${many(15, (index) => `a${index}: subgraph(select: {}) { ${MEASURES} }`)} }`,
    "answered or BAD_INPUT or time",
  ],
  [
    "all groups with all their entities",
    "{ subgraph(select: {}) { communities { groups(first: 10000) { entities(first: 10000) { id } } } } }",
    "entities",
  ],
  [
    "all pairs with all that they share",
    "{ subgraph(select: {}) { projection(of: TASK, through: DOCUMENT) { pairs(first: 10000) { shared(first: 10000) { id } } } } }",
    "entities",
  ],
  [
    "all pairs",
    "{ subgraph(select: {}) { projection(of: TASK, through: DOCUMENT) { pairs(first: 10000) { weight } } } }",
    "answered",
  ],
  [
    "30 paths between hubs",
    `{ ${many(30, (index) => `a${index}: paths(from: "region/northeast", to: "program/northeast-revitalization", maxDepth: 8, first: 100) { complete }`)} }`,
    "answered",
  ],
  [
    "30 paths that lead nowhere",
    `{ ${many(30, (index) => `a${index}: paths(from: "region/northeast", to: "agency/state-council", maxDepth: 8, first: 100, filter: { types: [ISSUED, PART_OF, CITES, TARGETS] }, timeRespecting: true) { complete }`)} }`,
    "answered",
  ],
  [
    "100 paths with all their facts",
    '{ paths(from: "region/northeast", to: "agency/state-council", maxDepth: 8, first: 100) { paths { entities { evidence { quote } } hops { relations { evidence { quote } } } } } }',
    "answered",
  ],
  [
    "30 differences",
    `{ ${many(30, (index) => `a${index}: diff(from: "19${50 + index}", to: "2020") { undatedEntities began { entityCount } ended { relationCount } }`)} }`,
    "answered",
  ],
  ["30 timelines", `{ ${many(30, (index) => `a${index}: timeline { entityCount relationCount }`)} }`, "answered"],
  [
    "30 aggregates by every key of entities",
    `{ ${many(30, (index) => `a${index}: aggregate(by: [TYPE, CATEGORY, KIND, ISSUER, JOINT, YEAR, PERIOD]) { entityCount }`)} }`,
    "answered or values",
  ],
  [
    "30 tallies",
    `{ ${many(30, (index) => `a${index}: tally(of: TASK, by: DOCUMENT, first: 100) { totalCount nodes { count } }`)} }`,
    "answered",
  ],
  [
    "30 selections of six steps around everything",
    `{ ${many(30, (index) => `a${index}: subgraph(select: { around: ["region/northeast"], depth: 6 }) { entityCount }`)} }`,
    "answered",
  ],
  [
    "30 searches",
    `{ ${many(30, (index) => `a${index}: search(query: "东北振兴政策${index}", first: 100) { nodes { id } }`)} }`,
    "answered",
  ],
  [
    "the statistics 30 times",
    `{ ${many(30, (index) => `a${index}: observations(first: 100) { nodes { id quantity { text } } }`)} }`,
    "answered",
  ],
  [
    "everything proven 20 times",
    `{ ${many(20, (index) => `a${index}: relations(first: 100) { nodes { evidence { source { id } } } }`)} }`,
    "entities",
  ],
];

/** The same from many at once. */
const CROWDS: readonly (readonly [what: string, query: string, outcome: string, times: number])[] = [
  ["200 searches at once", '{ search(query: "东北振兴", first: 20) { nodes { id name } } }', "answered", 200],
  [
    "200 searches by pinyin at once",
    '{ search(query: "guojia fagaiwei", first: 20) { nodes { id name } } }',
    "answered",
    200,
  ],
  [
    "200 whole graphs at once",
    "{ subgraph(select: { limit: 5000 }) { entities { id name } relations { id source { id } target { id } } } }",
    "answered or time or BUSY",
    200,
  ],
  [
    "200 whole schemas at once",
    "{ __schema { types { name description fields { name description type { name ofType { name } } } } } }",
    "answered or time or BUSY",
    200,
  ],
  [
    "50 betweennesses at once",
    "{ subgraph(select: {}) { betweenness { totalCount } } }",
    "answered or time or BUSY",
    50,
  ],
  ["200 refusals at once", `{ ${many(100, (index) => `a${index}: __typename`)} }`, "aliases", 200],
];

export const WORK_ATTACKS: readonly Attack[] = [...WORK, ...CROWDS].map(([what, query, outcome, times = 1]) => ({
  what,
  body: { query },
  outcome,
  times,
}));
