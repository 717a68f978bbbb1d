import { useEffect, useRef } from "react";
import { ProofPlaces } from "../../generated/operations.ts";
import { nextPlace } from "../../state/next-place.ts";
import type { OutlineSection } from "../../state/outline.ts";
import { followTo } from "../../state/parts/reading.ts";
import type { View } from "../../state/view.ts";
import { useAnswer } from "../../use-answer.ts";
import type { MakeChange } from "../../use-trail.ts";

/** Takes the reader to what proves the entity or relation that is opened, once each time that another one is opened. */
export function useFollow(
  { selected, reading }: View,
  change: MakeChange,
  sections: readonly OutlineSection[] | undefined,
): void {
  const { data } = useAnswer(ProofPlaces, selected && { id: selected.id });
  // Where the address or a quote opened a source, the reader stays there.
  const followed = useRef(reading.source === undefined ? undefined : selected?.id);
  const node = data?.node;
  const proofs = node && node.id === selected?.id ? ("evidence" in node ? node.evidence : []) : undefined;
  useEffect(() => {
    if (!selected) followed.current = undefined;
    if (!selected || !sections || !proofs || followed.current === selected.id) return;
    followed.current = selected.id;
    const place = nextPlace(proofs, reading, sections);
    if (place) change(followTo(place));
  }, [selected, sections, proofs, reading, change]);
}
