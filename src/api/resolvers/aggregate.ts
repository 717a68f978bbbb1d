import type { AggregateRowResolvers, AggregateValueResolvers } from "../generated/schema-types.ts";

export const AGGREGATE_ROW: AggregateRowResolvers = {
  keys: ({ values }) => values,
};

export const AGGREGATE_VALUE: AggregateValueResolvers = {
  label: ({ label }, { language }) => label[language ?? "zh"],
};
