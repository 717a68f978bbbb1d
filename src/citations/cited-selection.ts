import { countedMembers } from "../model/counted-members.ts";
import type { Language } from "../ontology/bilingual.ts";
import type { CitedPart } from "./cite.ts";

export interface SelectionCounts {
  readonly entityCount: number;
  readonly relationCount: number;
}

/** A selection as a part of the dataset that is cited: its fields, as in an address, and how much it selects. */
export function citedSelection(search: string, counts: SelectionCounts, language: Language): CitedPart {
  const { entityCount, relationCount } = counts;
  const fields = [...new URLSearchParams(search)].map(([name, value]) => `${name}=${value}`).join("; ");
  const selection = language === "zh" ? `选集 ${fields || "（全部）"}` : `Selection ${fields || "(all)"}`;
  const size =
    language === "zh"
      ? `选集含${entityCount}个实体、${relationCount}条关系。`
      : `The selection has ${countedMembers(entityCount, relationCount)}.`;
  return { id: `selection-${search}`, title: selection, notes: [size] };
}
