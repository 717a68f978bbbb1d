import { count } from "../count.ts";
import type { CANVAS as ZH } from "../zh/canvas.ts";
import { entityCount, relationCount } from "./counted.ts";

/** Texts of the graph and of what stands in its place, in English. */
export const CANVAS: typeof ZH = {
  label: "Graph",
  description:
    "Everything in the graph can be read as text through the search and the lists of relations in the panel. Arrow keys walk along relations, Enter goes to the details, a question mark lists all keys.",
  loading: "Reading the graph…",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit what is shown",
  box: "Mark by a box",
  lasso: "Mark by a lasso",
  all: (entities, relations) => `Showing all ${entityCount(entities)}, ${relationCount(relations)}`,
  some: (shown, total, relations) => `Showing ${count(shown)} of ${entityCount(total)}, ${relationCount(relations)}`,
  cut: {
    all: (shown, total) => `Showing ${count(shown)} of ${entityCount(total)}, by degree`,
    neighbours: (shown, total) =>
      `Of a neighbourhood of ${entityCount(total)} the ${count(shown)} best connected were read`,
  },
  emptyTitle: "Every type is hidden",
  empty: "Choose at least one type in the legend, or show them all.",
  showAll: "Show all",
  noneTitle: "Nothing passes the filters",
  none: "Take some of the filters away, or clear them all.",
  offTitle: "Nothing is shown",
  off: "Everything was taken off the graph.",
  noWebgl: "This browser cannot draw the graph (it needs WebGL). Search and details still work.",
};
