import fc from "fast-check";
import type { RelationFilter } from "../../src/store/store.ts";
import { closeTimes } from "./times.ts";

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });

/** Filters for the random datasets: every combination of types, directions and times, unknown types and empty lists among them. */
export const relationFilters: fc.Arbitrary<RelationFilter> = fc.record(
  {
    types: maybe(fc.subarray(["funds", "issued", "paired-with", "unknown"])),
    entityTypes: maybe(fc.subarray(["City", "Agency", "Task", "Unknown"])),
    direction: maybe(fc.constantFrom("out", "in", "both")),
    under: maybe(fc.constantFrom("task/a", "task/b", "nothing")),
    at: maybe(closeTimes),
    during: maybe(closeTimes),
    undated: maybe(fc.boolean()),
  },
  { requiredKeys: [] },
);
