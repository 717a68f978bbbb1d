import type { Change } from "../change.ts";
import type { Part } from "../part.ts";

/** Which entities are paired, and by what they share: agencies by documents. */
export interface AskedPairs {
  /** The type of those that are paired; undefined where the reader has not chosen one. */
  readonly of: string | undefined;
  /** The type of what they share. */
  readonly through: string | undefined;
}

const EMPTY: AskedPairs = { of: undefined, through: undefined };

/** Named as in GraphQL, where the question is `projection`. */
export const PAIRS: Part<AskedPairs> = {
  fields: ["pairsOf", "pairsThrough"],
  empty: EMPTY,
  write: ({ of, through }) => [
    ...(of ? [["pairsOf", of] as const] : []),
    ...(through ? [["pairsThrough", through] as const] : []),
  ],
  read: (search) => ({
    of: search.get("pairsOf") || undefined,
    through: search.get("pairsThrough") || undefined,
  }),
  trim({ of, through }, { entityTypes }, refuse) {
    const known = (field: string, type: string | undefined) => {
      if (type === undefined || entityTypes.includes(type)) return type;
      refuse(field, type);
      return undefined;
    };
    return { of: known("pairsOf", of), through: known("pairsThrough", through) };
  },
};

/** Asks which entities of a type share most of another. */
export function askPairs(asked: Partial<AskedPairs>): Change {
  return {
    label: { step: "askedPairs" },
    apply: (view) => ({ ...view, pairs: { ...view.pairs, ...asked } }),
    gesture: "pairs",
  };
}
