import { passageAround, passagesAround } from "../../query/passage-around.ts";
import type { EvidenceResolvers } from "../generated/schema-types.ts";
import { NOTE_FIELDS } from "./note.ts";
import { factOf, sectionOf, sourceOf } from "./references.ts";

const TITLES = { zh: "title", en: "titleEn" } as const;

export const EVIDENCE: EvidenceResolvers = {
  ...NOTE_FIELDS,
  quote: ({ exact }) => exact,
  fact: ({ fact }, _, context) => factOf(context, fact),
  source: ({ source }, _, context) => sourceOf(context, source),
  sectionTitle: async ({ section }, { language }, context) =>
    (await sectionOf(context, section))?.[TITLES[language ?? "zh"]],
  passage: (evidence, _, { texts, store }) => passageAround(store, texts.get(evidence.source), evidence),
  passages: (evidence, _, { texts, store }) => passagesAround(store, texts.get(evidence.source), evidence),
};
