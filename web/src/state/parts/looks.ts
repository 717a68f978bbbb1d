import type { Change } from "../change.ts";
import { type Part, readOneOf } from "../part.ts";

/** What the size of a dot says. */
export const SIZES = ["relations", "pageRank", "betweenness", "none"] as const;
export type SizeBy = (typeof SIZES)[number];

/** What the colour of a dot says. */
export const COLORS = ["type", "communities", "period", "degree", "pageRank", "betweenness"] as const;
export type ColorBy = (typeof COLORS)[number];

/** How entities look. */
export interface ChosenLooks {
  readonly size: SizeBy;
  readonly color: ColorBy;
}

const FIRST: ChosenLooks = { size: "relations", color: "type" };

export const LOOKS: Part<ChosenLooks> = {
  fields: ["size", "color"],
  empty: FIRST,
  write: ({ size, color }) => [
    ...(size === FIRST.size ? [] : [["size", size] as const]),
    ...(color === FIRST.color ? [] : [["color", color] as const]),
  ],
  read: (search, refuse) => ({
    size: readOneOf(search, "size", SIZES, refuse) ?? FIRST.size,
    color: readOneOf(search, "color", COLORS, refuse) ?? FIRST.color,
  }),
};

/** Whether the API has to measure what is shown for these looks. */
export function isMeasured({ size, color }: ChosenLooks): boolean {
  return !["relations", "none"].includes(size) || !["type", "period"].includes(color);
}

export function sizeBy(size: SizeBy): Change {
  return { label: { step: "sized" }, apply: (view) => ({ ...view, looks: { ...view.looks, size } }) };
}

export function colorBy(color: ColorBy): Change {
  return { label: { step: "colored" }, apply: (view) => ({ ...view, looks: { ...view.looks, color } }) };
}
