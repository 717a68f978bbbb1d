import type { RelationCountResolvers } from "../generated/schema-types.ts";

export const RELATION_COUNT: RelationCountResolvers = {
  label: ({ type, direction }, { language }, { ontology }) =>
    ontology.relationType(type)?.[direction === "in" ? "inverseLabel" : "label"][language ?? "zh"] ?? type,
  count: ({ relations }) => relations,
  entityCount: ({ entities }) => entities,
};
