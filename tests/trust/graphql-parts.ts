import { readFileSync } from "node:fs";
import { type Attack, many } from "./graphql-attack.ts";

const ENTITIES = "graph-data/northeast-revitalization/entities";

/** What is sent, what must come of it, and how often at once. */
export type Tried = readonly [what: string, body: Attack["body"], outcome: string, times?: number];

export function attacksOf(tried: readonly Tried[]): Attack[] {
  return tried.map(([what, body, outcome, times = 1]) => ({ what, body, outcome, times }));
}

/** The ids of a table of the dataset, 100 at most, which is as many as a list may have. */
const idsOf = (table: string): string[] =>
  readFileSync(`${ENTITIES}/${table}.csv`, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0] ?? "")
    .filter((id) => id.includes("/"))
    .slice(0, 100);

export const TASKS = idsOf("tasks");
const DOCUMENTS = idsOf("documents");
export const HUBS = ["region/northeast", "program/northeast-revitalization", "agency/state-council", "city/fuxin"];

export const KEYS = ["TYPE", "CATEGORY", "KIND", "ISSUER", "JOINT", "PLACE", "YEAR", "PERIOD", "RELATION_TYPE"];
export const ENTITY_KEYS = KEYS.filter((key) => key !== "RELATION_TYPE");

/** The largest selection that can be said: every list full. */
export const LARGEST = {
  ids: TASKS,
  around: DOCUMENTS,
  depth: 6,
  relatedTo: [...HUBS, ...DOCUMENTS].slice(0, 100),
  without: TASKS.slice(0, 50),
  text: "东北 ".repeat(300),
  undated: true,
  limit: 10_000,
};

export const AROUND_ALL = { around: [...HUBS, ...TASKS].slice(0, 100), depth: 6, limit: 10_000 };
export const ALONG_PATHS = { pathFrom: HUBS[0], pathTo: HUBS[2], depth: 6, timeRespecting: true, avoid: TASKS };

/** A question, and its variables where there are some. */
export const of = (query: string, variables?: unknown): Attack["body"] => ({
  query,
  ...(variables ? { variables } : {}),
});

/** The same field under so many names, each for a selection in the variables. */
export const selected = (times: number, field: (index: number) => string, selection: unknown): Attack["body"] =>
  of(`query ($s: Selection!) { ${many(times, (index) => `a${index}: ${field(index)}`)} }`, { s: selection });

/** The same field under so many names. */
export const whole = (times: number, field: (index: number) => string) =>
  `{ ${many(times, (index) => `a${index}: ${field(index)}`)} }`;
