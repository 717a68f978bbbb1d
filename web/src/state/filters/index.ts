import { BY_TIME } from "./by-time.ts";
import { BY_TYPE } from "./by-type.ts";
import type { Filter } from "./filter.ts";

/** All that decides what is shown. */
export const FILTERS: readonly Filter[] = [BY_TYPE, BY_TIME];
