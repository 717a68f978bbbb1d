import { isShown, type View } from "./view.ts";

/** What counting needs of a graph. */
export interface Countable {
  readonly entities: readonly { readonly id: string; readonly type: string }[];
  readonly relations: readonly { readonly source: { readonly id: string }; readonly target: { readonly id: string } }[];
}

/** How many entities are of a shown type, and how many relations join two of them. */
export function countShown({ entities, relations }: Countable, view: Pick<View, "types">) {
  const shown = new Set(entities.filter(({ type }) => isShown(view, type)).map(({ id }) => id));
  return {
    entities: shown.size,
    relations: relations.filter(({ source, target }) => shown.has(source.id) && shown.has(target.id)).length,
  };
}
