import { type Feature, PLACES, QUOTES } from "../features.ts";
import { COMMUNITIES, EVIDENCE, type ExportOption, type OptionValues, POSITIONS } from "../options.ts";
import { CHARACTERS_NOT_IN_RDF } from "../text-features.ts";

const VOCABULARY: ExportOption = {
  name: "vocabulary",
  title: { zh: "附类型与关系的定义", en: "With what types and relations mean" },
  values: ["yes", "no"],
};

/** What may be asked of every way to write RDF. */
export const RDF_OPTIONS: readonly ExportOption[] = [POSITIONS, COMMUNITIES, EVIDENCE, VOCABULARY];

/** What RDF cannot hold, or is asked not to. */
export function cannotHold({ evidence, positions }: OptionValues): readonly Feature[] {
  return [CHARACTERS_NOT_IN_RDF, ...(evidence === "no" ? [QUOTES] : []), ...(positions === "no" ? [PLACES] : [])];
}
