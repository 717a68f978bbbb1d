import { DATA_KILL } from "./data-kill.ts";
import { DATA_WRITERS } from "./data-writers.ts";
import type { Suite } from "./suite.ts";

/** Every suite, in the order in which they run. */
export const SUITES: readonly Suite[] = [DATA_KILL, DATA_WRITERS];
