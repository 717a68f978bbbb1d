import { passageText } from "../../model/passages.ts";
import { sourcePassages } from "../../query/source-passages.ts";
import type { EvidenceResolvers } from "../generated/schema-types.ts";
import { NOTE_FIELDS } from "./note.ts";
import { factOf, sourceOf } from "./references.ts";

export const EVIDENCE: EvidenceResolvers = {
  ...NOTE_FIELDS,
  quote: ({ exact }) => exact,
  fact: ({ fact }, _, context) => factOf(context, fact),
  source: ({ source }, _, context) => sourceOf(context, source),
  sectionTitle: async ({ section }, { language }, { store }) => {
    const found = (await store.sections()).find(({ id }) => id === section);
    return language === "en" ? found?.titleEn : found?.title;
  },
  passage: async ({ source, start, end }, _, { texts, store }) => {
    const text = texts.get(source);
    if (text === undefined || start === undefined || end === undefined) return undefined;
    const sections = (await store.sections()).filter((section) => section.source === source);
    return passageText(text, sections, { start, end });
  },
  passages: async ({ source, start = 0, end = 0 }, _, { store, texts }) =>
    (await sourcePassages(store, texts.get(source), source)).filter(
      (passage) => passage.start < end && start < passage.end,
    ),
};
