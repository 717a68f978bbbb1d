import { count } from "../count.ts";
import type { ANSWERS as ZH_ANSWERS, CHANGES as ZH_CHANGES, PAIRS as ZH_PAIRS } from "../zh/answers.ts";
import { counted, entityCount, relationCount } from "./counted.ts";

/** Texts of the panels that answer a question: pairs and changes, in English. */
export const ANSWERS: typeof ZH_ANSWERS = {
  onlyOnGraph: "Only these on the graph",
  more: (shown, total) => `Show more: ${count(shown)} of ${count(total)}`,
  tooMany: "What is shown can only be named entity by entity, and one question may name 100. Filter it, or show fewer.",
  some: (shown, total) => `Only ${count(shown)} of ${count(total)} were read`,
};

export const PAIRS: typeof ZH_PAIRS = {
  hint: "Who did most together, by how many they share: agencies by documents issued jointly, cities by the same programs. Relations of any type count; filters apply, so that one type alone can be left.",
  of: "Who with whom",
  through: "What they share",
  choose: "Choose a type",
  counting: "Counting…",
  found: (shown, total) =>
    total === 0
      ? "No two share any. Choose another type, or filter less."
      : shown < total
        ? `The ${count(shown)} of ${counted(total, "pair")} that share most`
        : `${counted(total, "pair")}${total === 1 ? "" : ", those that share most first"}`,
  shared: (total) => `${count(total)} shared`,
  some: (shown, total) => `Showing ${count(shown)} of ${count(total)}`,
  more: (shown, total) => `Show more: ${count(shown)} of ${counted(total, "pair")}`,
};

export const CHANGES: typeof ZH_CHANGES = {
  hint: "Compare two years: what began between them, and what ended. Filters apply, but for the window of time.",
  from: "From",
  to: "To",
  comparing: "Comparing…",
  nothingDated: "Nothing that the filters leave has a date, so nothing can be compared. Filter less.",
  turned: "The first year must be before the second; choose others.",
  began: (from, to) => `Began after ${from}, by ${to}`,
  ended: (from, to) => `Ended from ${from} on, before ${to}`,
  changed: (total) => `Relations that differ (${count(total)})`,
  counts: (entities, relations) => `${entityCount(entities)}, ${relationCount(relations)}`,
  summary: (entities, relations, ended) =>
    `${entityCount(entities)} and ${relationCount(relations)} began; ${entityCount(ended)} ended`,
  undated: (entities, relations) =>
    `Nothing can be told of ${entityCount(entities)} and ${relationCount(relations)} without a date.`,
};
