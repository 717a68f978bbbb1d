/** Okabe and Ito's colours (2008), told apart by colour-blind readers, and one for all groups after these. */
const COLORS = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442"] as const;
const OTHERS = "#8b857a";

/** So many groups have a colour of their own. */
export const MOST_GROUPS = COLORS.length;

/** The colour of a group by its place, from 1. */
export function groupColor(place: number): string {
  return COLORS[place - 1] ?? OTHERS;
}
