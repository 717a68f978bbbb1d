import type { Filter } from "./filter.ts";

/** Only entities that have one of the chosen values of each facet: which have them, the API knows. */
export const BY_WHERE: Filter = {
  asked: true,
  select: ({ where }) => (where.length > 0 ? { where } : undefined),
};
