import { count } from "../count.ts";
import type { READING as ZH } from "../zh/reading.ts";
import { counted } from "./counted.ts";

/** Texts of the reader of sources, in English. */
export const READING: typeof ZH = {
  hint: "Every fact comes from one of these works. Open one to see what it proves, in the order of its text.",
  loading: "Reading…",
  atHand: "Whole text",
  allSources: "All sources",
  unknown: (id) => `The dataset has no source "${id}".`,
  original: "Address",
  withoutText:
    "The text is not shown: this server was started without it, as texts are not published with the dataset.",
  quotesInstead: "Below are the quotes in the order of the text, with the facts that each proves.",
  outline: "Outline",
  abstractNote: "The abstracts are ours, not the source's.",
  backToOutline: "Back to the outline",
  pages: { above: "Sections before and after", below: "Sections before and after, below the text" },
  previous: (title) => `Before: ${title}`,
  next: (title) => `Next: ${title}`,
  passages: (read, total) =>
    read < total ? `${count(read)} of ${counted(total, "passage")} read` : counted(total, "passage"),
  noPassages: "No quote is recorded with its place.",
  unplaced: "Quotes whose place in the text is not recorded:",
  facts: (total) => counted(total, "fact"),
  lightUp: (total) => `Show the ${counted(total, "fact")} of this passage on the graph`,
  factsOf: "Facts that this passage proves",
  open: "Open this fact",
  inText: "Read in the source",
};
