import { type OutlineSection, outermost } from "./outline.ts";
import type { Reading, ReadingPlace } from "./parts/reading.ts";

/** Where a fact is proven. */
export interface ProofPlace {
  readonly source: { readonly id: string };
  readonly section?: string | null;
  readonly start?: number | null;
}

/**
 * Where the reader is taken when a fact is opened: to the proof nearest to where it reads, on the same page before others, in the same source
 * before others; undefined where nothing proves it.
 */
export function nextPlace(
  proofs: readonly ProofPlace[],
  reading: Reading,
  sections: readonly OutlineSection[],
): ReadingPlace | undefined {
  const page = outermost(sections, reading.section)?.id;
  const distance = ({ source, section, start }: ProofPlace) => {
    if (source.id !== reading.source) return [2, 0];
    const isHere = outermost(sections, section)?.id === page;
    return [isHere ? 0 : 1, isHere ? Math.abs((start ?? 0) - (reading.position ?? 0)) : (start ?? 0)];
  };
  const [nearest] = proofs
    .map((proof) => ({ proof, at: distance(proof) }))
    .sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0) || (one.at[1] ?? 0) - (other.at[1] ?? 0));
  return nearest && placeOf(nearest.proof);
}

export function placeOf({ source, section, start }: ProofPlace): ReadingPlace {
  return { source: source.id, section: section ?? undefined, position: start ?? undefined };
}
