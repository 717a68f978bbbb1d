import { isShown } from "../parts/types.ts";
import type { Filter } from "./filter.ts";

/** Only entities of the types that are chosen. */
export const BY_TYPE: Filter = {
  entities: ({ types }, graph) => types && ((id) => isShown({ types }, graph.getNodeAttribute(id, "entityType"))),
  select: ({ types }) => types && { types },
};
