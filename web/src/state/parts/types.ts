import type { Change } from "../change.ts";
import type { Part } from "../part.ts";
import type { View } from "../view.ts";

/** The entity types that are shown; all where undefined. */
export const TYPES: Part<readonly string[] | undefined> = {
  fields: ["types"],
  empty: undefined,
  // Of none, one empty value tells from all.
  write: (types) => (types?.length === 0 ? [["types", ""]] : (types ?? []).map((type) => ["types", type])),
  read: (search) => (search.has("types") ? [...new Set(search.getAll("types").filter(Boolean))] : undefined),
  trim(types, { entityTypes }, refuse) {
    const unknown = types?.filter((type) => !entityTypes.includes(type)) ?? [];
    if (!types || unknown.length === 0) return types;
    for (const type of unknown) refuse("types", type);
    // Where it has none of those that were asked for, all are shown.
    return unknown.length === types.length ? undefined : types.filter((type) => entityTypes.includes(type));
  },
};

/** Shows a type that is hidden and hides one that is shown; `known` are all types of the dataset. */
export function toggleType(type: string, known: readonly string[]): Change {
  return {
    label: (view) => ({ step: isShown(view, type) ? "hid" : "showed", of: [{ kind: "entityType", id: type }] }),
    apply(view) {
      const shown = new Set(view.types ?? known);
      if (!shown.delete(type)) shown.add(type);
      const types = known.filter((name) => shown.has(name));
      return { ...view, types: types.length === known.length ? undefined : types };
    },
  };
}

/** Shows just these types; all where undefined. */
export function showTypes(types: readonly string[] | undefined): Change {
  return {
    label: { step: types === undefined ? "showedAllTypes" : types.length === 0 ? "hidAllTypes" : "choseTypes" },
    apply: (view) => ({ ...view, types }),
  };
}

export function isShown({ types }: Pick<View, "types">, type: string): boolean {
  return types === undefined || types.includes(type);
}
