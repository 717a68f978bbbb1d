import type { Dataset } from "../model/dataset.ts";
import { table } from "./table.ts";

/** What rests on each section, how much of it was inferred, and what was left out, with the reasons. */
export function coverageChapter({ sections, evidence, omissions, relations, observations }: Dataset): string {
  const rows = sections.map(({ id, title, titleEn }) => {
    const here = evidence.filter(({ section }) => section === id);
    const facts = new Set(here.map(({ fact }) => fact));
    const inferred = here.filter(({ asserted }) => !asserted).length;
    return [`${title} / ${titleEn}`, String(facts.size), String(here.length), String(inferred)];
  });
  const inferred = new Set(evidence.filter(({ asserted }) => !asserted).map(({ fact }) => fact));
  const share = [...relations, ...observations].filter(({ id }) => inferred.has(id)).length;
  return [
    "## Coverage",
    `Quotes count in the innermost section they stand in. ${share} of ${relations.length + observations.length} relations and observations are inferred, each with its reason; the others the text says outright.`,
    table(["section", "facts", "quotes", "of them inferred"], rows),
    "Left out, with the reason (`zhenxing coverage --texts <folder>` shows each passage with the facts that rest on it):",
    table(
      ["code points", "reason"],
      omissions.map(({ start, end, reason, reasonEn }) => [`${start}–${end}`, `${reasonEn} (${reason})`]),
    ),
  ].join("\n\n");
}
