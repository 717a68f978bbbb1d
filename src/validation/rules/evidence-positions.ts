import type { Evidence } from "../../model/evidence.ts";
import type { Section } from "../../model/source.ts";
import type { Finding, Rule } from "../rule.ts";

/** A quote of a text with a checksum has a position, inside the section it names; no stretch is empty; an inference gives its reason. */
export const EVIDENCE_POSITIONS: Rule = {
  name: "evidence-positions",
  *check({ dataset }) {
    const sections = new Map<string, Section>(dataset.sections.map((section) => [section.id, section]));
    const positioned = new Map(dataset.sources.map(({ id, sha256 }) => [id, sha256 !== undefined]));
    for (const item of [...dataset.sections, ...dataset.omissions]) {
      if (item.start < item.end) continue;
      const value = `${item.start}-${item.end}`;
      yield { item, column: "start", value, reason: "The stretch is empty.", remedy: "Keep start below end." };
    }
    for (const item of dataset.evidence) {
      if (!item.asserted && !item.note && !item.noteEn) {
        yield { item, column: "note", reason: "An inference gives no reason.", remedy: "Say why it follows." };
      }
      const counts = positioned.get(item.source);
      if (counts !== undefined) yield* misplaced(item, sections.get(item.section ?? ""), counts);
    }
  },
};

function* misplaced(item: Evidence, section: Section | undefined, positioned: boolean): Iterable<Finding> {
  const { start, end } = item;
  if (section && section.source !== item.source) {
    const reason = `The section is one of ${section.source}.`;
    yield { item, column: "section", value: section.id, reason, remedy: "Name a section of the quote's source." };
    return;
  }
  if (start === undefined || end === undefined) {
    if (start === end && !positioned) return;
    const remedy = "Give start and end in code points of the untouched text.";
    yield { item, column: "start", reason: "The quote has no position in its source.", remedy };
    return;
  }
  const value = `${start}-${end}`;
  if (!positioned) {
    const reason = "The source has no checksum, so that no text is known in which the position counts.";
    yield { item, column: "start", value, reason, remedy: "Give the source its sha256, or leave start and end empty." };
  } else if (start >= end || (section && (start < section.start || end > section.end))) {
    const bounds = section ? `${section.start} to ${section.end}, where ${section.id} stands` : "start below end";
    const reason = "The position is empty or outside its section.";
    yield { item, column: "start", value, reason, remedy: `Keep it within ${bounds}.` };
  }
}
