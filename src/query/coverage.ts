import type { Evidence } from "../model/evidence.ts";
import type { Omission } from "../model/omission.ts";
import { type Passage, passagesOf } from "../model/passages.ts";
import type { Section } from "../model/source.ts";

/** One passage of a text with what rests on it. */
export interface CoveredPassage extends Passage {
  /** Ids of the facts whose evidence touches it. */
  readonly facts: readonly string[];
  /** Why none do, where that is on record. */
  readonly omission?: Omission;
}

/** For each passage of a text the facts that rest on it, or the reason why none do; one with neither was overlooked. */
export function coverage(
  text: readonly string[],
  sections: readonly Section[],
  evidence: readonly Evidence[],
  omissions: readonly Omission[],
): CoveredPassage[] {
  return passagesOf(text, sections).map((passage) => {
    const touching = evidence.filter(({ start = 0, end = 0 }) => start < passage.end && passage.start < end);
    const facts = [...new Set(touching.map(({ fact }) => fact))];
    const omission = omissions.find(({ start, end }) => start < passage.end && passage.start < end);
    return { ...passage, facts, ...(omission && { omission }) };
  });
}
