import { type Attack, many } from "./graphql-attack.ts";
import {
  ALONG_PATHS,
  AROUND_ALL,
  attacksOf,
  ENTITY_KEYS,
  KEYS,
  LARGEST,
  of,
  selected,
  TASKS,
  type Tried,
  whole,
} from "./graphql-parts.ts";

/** Selections that ask for all that a selection can. */
const SELECTIONS: readonly Tried[] = [
  [
    "the largest selection 30 times",
    selected(30, () => "subgraph(select: $s) { entityCount }", LARGEST),
    "answered or time",
  ],
  [
    "the largest selection in time, 30 times",
    selected(30, () => "timeline(select: $s) { entityCount }", LARGEST),
    "answered or time",
  ],
  [
    "six steps around 100, 30 times",
    selected(30, () => "subgraph(select: $s) { entityCount relationCount }", AROUND_ALL),
    "answered",
  ],
  [
    "all facets of six steps around 100",
    selected(6, () => `facets(select: $s, by: [${KEYS}]) { totalCount values(first: 100) { id label } }`, AROUND_ALL),
    "answered",
  ],
  ["all facets 30 times", of(whole(30, () => `facets(by: [${KEYS}]) { totalCount }`)), "answered or time"],
  [
    "one facet 100 times in a list",
    of(`{ facets(by: [${many(100, "TYPE", ",")}]) { totalCount values { id } } }`),
    "answered",
  ],
  [
    "an aggregate by all keys of entities, with its keys",
    of(`{ aggregate(by: [${ENTITY_KEYS}], first: 10000) { keys { id label } entityCount } }`),
    "values",
  ],
  [
    "30 aggregates by year, period and place",
    selected(30, () => "aggregate(select: $s, by: [YEAR, PERIOD, PLACE, KIND]) { entityCount }", AROUND_ALL),
    "values",
  ],
  [
    "selections along paths, 30 times",
    selected(30, () => "subgraph(select: $s) { entityCount }", ALONG_PATHS),
    "answered",
  ],
  [
    "facets along paths, 30 times",
    selected(30, () => `facets(select: $s, by: [${KEYS}]) { totalCount }`, ALONG_PATHS),
    "answered",
  ],
  [
    "differences of everything, with all that changed",
    of(
      '{ diff(from: "1949", to: "2020", select: { limit: 10000 }) { began { entities { id name } relations { id } } ended { entities { id } relations { id } } relations { before { id } after { id } } statistics { before { id } after { id } } } }',
    ),
    "entities",
  ],
  [
    "differences between times as long as they may be",
    of(whole(30, () => `diff(from: "1000/9999", to: "1000/9999") { undatedEntities began { entityCount } }`)),
    "BAD_INPUT",
  ],
  [
    "timelines of the longest spans",
    of(whole(20, () => 'timeline(select: { during: "1000/9999" }) { entityCount }')),
    "BAD_INPUT",
  ],
];

/** Paths that are many, long, and forbidden to go where they would. */
const PATHS: readonly Tried[] = [
  [
    "30 hundreds of paths that avoid 100",
    of(
      `query ($a: [ID!]) { ${many(30, (index) => `a${index}: paths(from: "region/northeast", to: "agency/state-council", maxDepth: 8, first: 100, avoid: $a) { complete }`)} }`,
      { a: TASKS },
    ),
    "answered",
  ],
  [
    "30 hundreds of paths past all that is well connected",
    of(
      whole(
        30,
        (index) =>
          `paths(from: "region/northeast", to: "agency/state-council", maxDepth: 8, first: 100, avoidDegreeAbove: ${index + 3}) { complete }`,
      ),
    ),
    "answered",
  ],
  [
    "30 hundreds of paths in the order of time",
    of(
      whole(
        30,
        () =>
          'paths(from: "region/northeast", to: "agency/state-council", maxDepth: 8, first: 100, timeRespecting: true) { complete }',
      ),
    ),
    "answered",
  ],
  [
    "paths of all lengths between 30 pairs of tasks",
    of(
      whole(
        30,
        (index) =>
          `paths(from: "${TASKS[index]}", to: "${TASKS[99 - index]}", maxDepth: 8, first: 100, timeRespecting: true, filter: { at: "2003" }) { complete }`,
      ),
    ),
    "answered",
  ],
  [
    "a path from an entity to itself",
    of(
      '{ paths(from: "region/northeast", to: "region/northeast", first: 100, maxDepth: 8) { complete paths { length } } }',
    ),
    "answered",
  ],
  [
    "paths that avoid their own ends",
    of(
      '{ paths(from: "region/northeast", to: "agency/state-council", avoid: ["region/northeast", "agency/state-council"]) { complete } }',
    ),
    "answered",
  ],
  ["paths from nowhere", of('{ paths(from: "", to: "__proto__", first: 100) { complete } }'), "answered"],
];

export const SELECTION_ATTACKS: readonly Attack[] = attacksOf([...SELECTIONS, ...PATHS]);
