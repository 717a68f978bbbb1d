import { httpFloods } from "./http-floods.ts";
import { httpSlow } from "./http-slow.ts";
import { httpSoak } from "./http-soak.ts";
import type { Suite } from "./suite.ts";

/** All suites, in the order in which they run. */
export const SUITES: readonly Suite[] = [httpSlow, httpFloods, httpSoak];
