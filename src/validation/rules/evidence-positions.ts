import type { Section } from "../../model/source.ts";
import type { Rule } from "../rule.ts";

/** A quote of a text with a checksum has a position, inside the section it names, and an inference gives its reason. */
export const EVIDENCE_POSITIONS: Rule = {
  name: "evidence-positions",
  *check({ dataset }) {
    const sections = new Map<string, Section>(dataset.sections.map((section) => [section.id, section]));
    const positioned = new Set(dataset.sources.filter(({ sha256 }) => sha256).map(({ id }) => id));
    for (const item of dataset.evidence) {
      const { start, end } = item;
      if (!item.asserted && !item.note) {
        yield { item, column: "note", reason: "An inference gives no reason.", remedy: "Say why it follows." };
      }
      if (start === undefined || end === undefined) {
        if (start === end && !positioned.has(item.source)) continue;
        const remedy = "Give start and end in code points of the untouched text.";
        yield { item, column: "start", reason: "The quote has no position in its source.", remedy };
        continue;
      }
      const section = sections.get(item.section ?? "");
      if (start >= end || (section && (start < section.start || end > section.end))) {
        const bounds = section ? `${section.start} to ${section.end}, where ${section.id} stands` : "start below end";
        const reason = "The position is empty or outside its section.";
        yield { item, column: "start", value: `${start}-${end}`, reason, remedy: `Keep it within ${bounds}.` };
      }
    }
  },
};
