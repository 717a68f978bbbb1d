import type { Change } from "../change.ts";
import type { Part } from "../part.ts";

/** Between which two years changes are told; the first or the last of the dataset where undefined. */
export interface AskedChanges {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export const CHANGES: Part<AskedChanges> = {
  fields: ["changesFrom", "changesTo"],
  empty: { from: undefined, to: undefined },
  write: ({ from, to }) => [
    ...(from === undefined ? [] : [["changesFrom", String(from)] as const]),
    ...(to === undefined ? [] : [["changesTo", String(to)] as const]),
  ],
  read(search, refuse) {
    const year = (field: string) => {
      const text = search.get(field);
      if (text === null) return undefined;
      if (/^[1-9]\d{3}$/.test(text)) return Number(text);
      refuse(field, text);
      return undefined;
    };
    return { from: year("changesFrom"), to: year("changesTo") };
  },
};

/** Asks what changed from one year to another. */
export function askChanges(asked: Partial<AskedChanges>): Change {
  return {
    label: { step: "askedChanges" },
    apply: (view) => ({ ...view, changes: { ...view.changes, ...asked } }),
    gesture: "changes",
  };
}
