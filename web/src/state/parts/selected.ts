import type { Change } from "../change.ts";
import type { Part } from "../part.ts";

const KINDS = ["entity", "relation", "observation"] as const;

/** What a reader may look at: one entity, relation or statistic. */
export interface Selected {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
}

/** The entity, relation or statistic in focus, whose details are open. */
export const SELECTED: Part<Selected | undefined> = {
  fields: KINDS,
  empty: undefined,
  write: (selected) => (selected ? [[selected.kind, selected.id]] : []),
  read(search, refuse) {
    for (const kind of KINDS) {
      const id = search.get(kind);
      if (id) return { kind, id };
      if (id === "") refuse(kind, id);
    }
    return undefined;
  },
};

/** Opens the details of one of them; closes them where undefined. */
export function select(selected: Selected | undefined): Change {
  return {
    label: selected ? { step: "opened", of: [selected] } : { step: "closed" },
    apply: (view) => (isSame(view.selected, selected) ? view : { ...view, selected }),
  };
}

export function isSame(one: Selected | undefined, other: Selected | undefined): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}
