import type { LimitResolvers } from "../generated/schema-types.ts";
import type { LIMITS } from "../limits/index.ts";

export type LimitAnswer = (typeof LIMITS)[number];

export const LIMIT: LimitResolvers = {
  value: ({ name }, _, { watch }) => watch.bounds[name],
  description: ({ description }, { language }) => description[language ?? "zh"],
};
