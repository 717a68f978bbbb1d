import { windowOf } from "../query/window.ts";
import type { RelationFilter } from "../store/store.ts";
import type { RelationFilter as RelationFilterInput } from "./generated/schema-types.ts";

/** The store's filter that a filter of the API stands for. */
export function relationFilter({ at, during, ...filter }: RelationFilterInput = {}): RelationFilter {
  return { ...filter, during: windowOf({ at, during }) };
}
