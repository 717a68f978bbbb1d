import type { ReadPassageFragment } from "../../generated/operations.ts";
import type { LitPassage } from "../../state/parts/reading.ts";

/** What of a passage stands in front on the canvas: its entities and relations, and what its statistics speak of. */
export function litBy({ start, entities, relations, observations }: ReadPassageFragment): LitPassage {
  const measured = observations.flatMap(({ indicator, subject }) => [indicator.id, subject.id]);
  const named = [...entities.map(({ id }) => id), ...measured];
  return {
    start,
    facts: [...named, ...relations.map(({ id }) => id)],
    entities: [...named, ...relations.flatMap(({ source, target }) => [source.id, target.id])],
  };
}
