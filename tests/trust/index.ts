import { DATA_KILL } from "./data-kill.ts";
import { DATA_WRITERS } from "./data-writers.ts";
import { GRAPHQL_ATTACKS } from "./graphql.ts";
import { HTTP_FLOODS } from "./http-floods.ts";
import { HTTP_METRICS } from "./http-metrics.ts";
import { HTTP_SLOW } from "./http-slow.ts";
import { HTTP_SOAK } from "./http-soak.ts";
import type { Suite } from "./suite.ts";

/** Every suite, in the order in which they run. */
export const SUITES: readonly Suite[] = [
  DATA_KILL,
  DATA_WRITERS,
  HTTP_METRICS,
  HTTP_SLOW,
  HTTP_FLOODS,
  GRAPHQL_ATTACKS,
  HTTP_SOAK,
];
