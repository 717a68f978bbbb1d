import type { EvidenceItemFragment } from "../generated/operations.ts";

/** A remark, marked as what language it is in. */
export function Note({ noted }: { readonly noted: Pick<EvidenceItemFragment, "note" | "noteLanguage"> }) {
  return <span lang={noted.noteLanguage === "EN" ? "en" : "zh-Hans"}>{noted.note}</span>;
}
