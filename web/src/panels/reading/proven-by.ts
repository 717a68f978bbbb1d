import type { ReadPassageFragment, UnplacedEvidenceFragment } from "../../generated/operations.ts";

/** Evidence with the facts that it proves. */
export type Proven = Pick<ReadPassageFragment, "evidence" | "entities" | "relations" | "observations">;

/** Evidence that brings its facts along, as a passage has them: by their kinds. */
export function provenBy(evidence: readonly UnplacedEvidenceFragment[]): Proven {
  const facts = evidence.map(({ fact }) => fact);
  return {
    evidence: [...evidence],
    entities: facts.filter((fact) => "name" in fact),
    relations: facts.filter((fact) => "label" in fact),
    observations: facts.filter((fact) => "quantity" in fact),
  };
}
