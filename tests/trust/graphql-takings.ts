import { type Attack, many } from "./graphql-attack.ts";
import { ALONG_PATHS, attacksOf, KEYS, LARGEST, of, selected, type Tried, whole } from "./graphql-parts.ts";

const FORMATS = [
  ...["GRAPHML", "GEXF", "CSV", "JSON", "GRAPHOLOGY", "CYTOSCAPE"],
  ...["PAJEK", "DOT", "JSON_LD", "TURTLE", "CYPHER"],
];
const CITATIONS = ["BIBTEX", "CSL_JSON", "GB_T_7714"];
const LANGUAGES = ["GRAPHQL", "CURL", "PYTHON", "R", "CYPHER"];

/** Measures of the whole graph, each under many names. */
const MEASURES: readonly Tried[] = [
  ...["degree", "pageRank", "betweenness", "closeness", "coreNumber", "communities", "components"].map(
    (measure) =>
      [
        `${measure} 29 times`,
        of(`{ subgraph(select: {}) { ${many(29, (index) => `a${index}: ${measure} { totalCount }`)} } }`),
        "answered or BAD_INPUT or time",
      ] as const,
  ),
  [
    "communities of 29 seeds",
    of(
      `{ subgraph(select: {}) { ${many(29, (index) => `a${index}: communities(seed: ${index}, resolution: ${index + 1}) { totalCount }`)} } }`,
    ),
    "answered or BAD_INPUT or time",
  ],
  [
    "29 projections",
    of(
      `{ subgraph(select: {}) { ${many(29, (index) => `a${index}: projection(of: ${["TASK", "DOCUMENT", "AGENCY"][index % 3]}, through: ${["DOCUMENT", "TASK"][index % 2]}) { totalCount }`)} } }`,
    ),
    "answered or BAD_INPUT or time",
  ],
  [
    "PageRank that never settles",
    of("{ subgraph(select: {}) { pageRank(damping: 0.9999999999) { totalCount } } }"),
    "BAD_INPUT",
  ],
  [
    "30 overviews of other sizes",
    of(whole(30, (index) => `overview(limit: ${index * 300 + 1}) { entityCount }`)),
    "answered",
  ],
  [
    "an overview of everything with its groups",
    of(
      "{ overview(limit: 10000) { entities { id } relations { id } communities(first: 10000) { id } links(first: 10000) { count } } }",
    ),
    "entities",
  ],
];

/** Exports, citations and snippets under many names. */
const TAKINGS: readonly Tried[] = [
  [
    "addresses of exports in all formats, 30 times",
    of(
      `{ subgraph(select: {}) { ${many(29, (index) => `a${index}: export(format: ${FORMATS[index % FORMATS.length]})`)} } }`,
    ),
    "answered",
  ],
  [
    "reports of exports in all formats, 29 times",
    of(
      `{ subgraph(select: {}) { ${many(29, (index) => `a${index}: exportReport(format: ${FORMATS[index % FORMATS.length]}) { checksum entityCount leftOut { count } }`)} } }`,
    ),
    "answered",
  ],
  [
    "reports of 15 selections of all",
    of(
      whole(
        15,
        (index) => `subgraph(select: { limit: ${10_000 - index} }) { exportReport(format: CYPHER) { checksum } }`,
      ),
    ),
    "answered",
  ],
  [
    "an export with 100 options",
    of(
      `{ subgraph(select: {}) { export(format: GEXF, options: [${many(100, '{ name: "version", value: "1.2" }', ",")}]) } }`,
    ),
    "answered",
  ],
  [
    "an export with an option named __proto__",
    of('{ subgraph(select: {}) { export(format: GEXF, options: [{ name: "__proto__", value: "1" }]) } }'),
    "BAD_INPUT",
  ],
  [
    "29 snippets of the largest selection",
    selected(
      1,
      () =>
        `subgraph(select: $s) { ${many(28, (index) => `b${index}: snippet(language: ${LANGUAGES[index % 5]}, origin: "http://localhost:4000")`)} }`,
      { ...LARGEST, where: undefined },
    ),
    "answered",
  ],
  [
    "a snippet for a page that runs",
    of('{ subgraph(select: {}) { snippet(language: CURL, origin: "javascript:alert(1)") } }'),
    "BAD_INPUT",
  ],
  [
    "a snippet for an address with a command",
    of("{ subgraph(select: {}) { snippet(language: CURL, origin: \"http://a/$(reboot)`reboot`'; reboot; '\") } }"),
    "answered",
  ],
  [
    "citations of 100 entities in all forms",
    of(
      `{ entities(first: 100) { nodes { ${many(9, (index) => `c${index}: citation(format: ${CITATIONS[index % 3]}, language: ${index % 2 ? "EN" : "ZH"})`)} } } }`,
    ),
    "answered",
  ],
  [
    "a citation at an address that runs",
    of('{ entity(id: "region/northeast") { citation(format: BIBTEX, url: "javascript:alert(1)") } }'),
    "BAD_INPUT",
  ],
];

/** Crowds of what is dear. */
const CROWDS: readonly Tried[] = [
  ["100 times all facets at once", of(`{ facets(by: [${KEYS}]) { totalCount } }`), "answered or time or BUSY", 100],
  [
    "100 selections along paths at once",
    selected(1, () => "subgraph(select: $s) { entityCount }", ALONG_PATHS),
    "answered or time or BUSY",
    100,
  ],
  [
    "100 differences at once",
    of('{ diff(from: "1980", to: "2020", select: { limit: 1000 }) { began { entityCount relationCount } } }'),
    "answered or time or BUSY",
    100,
  ],
  [
    "100 reports of exports at once",
    of("{ subgraph(select: {}) { exportReport(format: TURTLE) { checksum leftOut { count } } } }"),
    "answered or time or BUSY",
    100,
  ],
];

export const TAKING_ATTACKS: readonly Attack[] = attacksOf([...MEASURES, ...TAKINGS, ...CROWDS]);
