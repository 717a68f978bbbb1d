import type { Change } from "../change.ts";
import { type Part, readSeveral } from "../part.ts";

/** The relation types that are shown, and that lead to neighbours; all where none is named. */
export const RELATION_TYPES: Part<readonly string[]> = {
  fields: ["relationTypes"],
  empty: [],
  write: (types) => types.map((type) => ["relationTypes", type]),
  read: (search, refuse) => readSeveral(search, "relationTypes", refuse),
  trim(types, { relationTypes }, refuse) {
    const unknown = types.filter((type) => !relationTypes.includes(type));
    if (unknown.length === 0) return types;
    for (const type of unknown) refuse("relationTypes", type);
    return types.filter((type) => relationTypes.includes(type));
  },
};

/** Chooses a relation type, or takes it back where it is chosen. */
export function toggleRelationType(type: string): Change {
  return {
    label: ({ relationTypes }) => ({
      step: relationTypes.includes(type) ? "unchose" : "chose",
      of: [{ kind: "facetValue", id: `RELATION_TYPE:${type}` }],
    }),
    apply(view) {
      const chosen = new Set(view.relationTypes);
      if (!chosen.delete(type)) chosen.add(type);
      return { ...view, relationTypes: [...chosen] };
    },
  };
}

/** Shows relations of all types. */
export function clearRelationTypes(): Change {
  return {
    label: { step: "uncheckedFacet", of: [{ kind: "facet", id: "RELATION_TYPE" }] },
    apply: (view) => ({ ...view, relationTypes: [] }),
  };
}
