import type { LOOKS as ZH } from "../zh/looks.ts";
import { entityCount, relationCount } from "./counted.ts";

/** Texts of layout and looks, in English. */
export const LOOKS: typeof ZH = {
  layout: "Layout",
  stored: "First layout",
  storedHint: "The places that the dataset has (force-directed, seed 1).",
  shownOnly: "Lay out only what is shown",
  partOnly: "What is shown is laid out: the rest of the dataset was not read.",
  seed: "Seed",
  another: "Another seed",
  centre: (name) => `Around ${name}`,
  centreOn: (name) => `Put ${name} in the middle`,
  centreHint: "Select an entity to put it in the middle.",
  running: (percent) => `Laying out: ${percent}%`,
  stop: "Stop",
  stopped: (percent) => `Stopped at ${percent}%: not the picture that the seed gives.`,
  failed: "The layout did not come to an end.",
  again: "Lay out again",
  size: "Size",
  color: "Colour",
  sizes: { relations: "Relations (whole graph)", pageRank: "PageRank", betweenness: "Betweenness", none: "All alike" },
  colors: {
    type: "Entity type",
    communities: "Communities",
    period: "Period",
    degree: "Relations within what is shown",
    pageRank: "PageRank",
    betweenness: "Betweenness",
  },
  periodMethod:
    "By the period in which an entity's own time begins; where it has none, its earliest dated relation. Of several periods, the one that began last.",
  measuring: "Measuring…",
  least: (value) => `least ${value}`,
  most: (value) => `most ${value}`,
  group: (leader) => `${leader} and others`,
  others: "All other groups",
  modularity: (value) => `Modularity ${value}`,
  over: (entities, relations) =>
    `Measured over the ${entityCount(entities)} and ${relationCount(relations)} that are shown`,
  relationsHint: "The area says how many relations an entity has in the whole dataset.",
  typeHint: "Colours and letters are those of the legend in the guide.",
};
