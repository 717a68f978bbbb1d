import { mixColors } from "../canvas/mix-colors.ts";

/** Cividis (doi:10.1371/journal.pone.0199239), which looks alike with and without colour-blindness, from dark to bright. */
const STOPS = ["#00224e", "#35456c", "#666970", "#948e77", "#c8b866", "#fee838"] as const;

/** The colour of a share from 0 to 1: the more, the more it stands out from the ground of the theme. */
export function rampColor(share: number, theme: "light" | "dark"): string {
  const along =
    Math.min(Math.max(theme === "dark" ? 0.15 + 0.85 * share : 0.95 * (1 - share), 0), 1) * (STOPS.length - 1);
  const below = Math.min(Math.floor(along), STOPS.length - 2);
  return mixColors(STOPS[below] ?? STOPS[0], STOPS[below + 1] ?? STOPS[0], along - below);
}
