import type { Filter } from "./filter.ts";

/** Only relations of the types that are chosen; the entities stay. */
export const BY_RELATION_TYPE: Filter = {
  relations: ({ relationTypes }, graph) =>
    relationTypes.length > 0 ? (id) => relationTypes.includes(graph.getEdgeAttribute(id, "relationType")) : undefined,
  select: ({ relationTypes }) => (relationTypes.length > 0 ? { relationTypes } : undefined),
};
