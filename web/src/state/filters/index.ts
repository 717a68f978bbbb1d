import { BY_RELATION_TYPE } from "./by-relation-type.ts";
import { BY_TIME } from "./by-time.ts";
import { BY_TYPE } from "./by-type.ts";
import { BY_WHERE } from "./by-where.ts";
import type { Filter } from "./filter.ts";

/** All that decides what is shown. */
export const FILTERS: readonly Filter[] = [BY_TYPE, BY_RELATION_TYPE, BY_WHERE, BY_TIME];
