import { BETWEENNESS } from "./betweenness.ts";
import { CLOSENESS } from "./closeness.ts";
import { COMMUNITIES } from "./communities.ts";
import { COMPONENTS } from "./components.ts";
import { CORE_NUMBER } from "./core-number.ts";
import { DEGREE } from "./degree.ts";
import type { Grouping, Metric, Projection, Ranking } from "./metric.ts";
import { PAGE_RANK } from "./page-rank.ts";
import { PROJECTION } from "./projection.ts";

/** Every metric that gives each entity a number. */
export const RANKINGS = {
  degree: DEGREE,
  pageRank: PAGE_RANK,
  betweenness: BETWEENNESS,
  closeness: CLOSENESS,
  coreNumber: CORE_NUMBER,
} satisfies Record<string, Ranking>;

/** Every metric that parts the entities into groups. */
export const GROUPINGS = { communities: COMMUNITIES, components: COMPONENTS } satisfies Record<string, Grouping>;

/** Every metric that joins entities of one type. */
export const PROJECTIONS = { projection: PROJECTION } satisfies Record<string, Projection>;

/** Every metric. */
export const METRICS = [RANKINGS, GROUPINGS, PROJECTIONS].flatMap((family) =>
  Object.values<Metric<never, unknown>>(family),
);
