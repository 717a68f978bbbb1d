import { passageText } from "../../model/passages.ts";
import type { EvidenceResolvers } from "../generated/schema-types.ts";
import { NOTE_FIELDS } from "./note.ts";

export const EVIDENCE: EvidenceResolvers = {
  ...NOTE_FIELDS,
  quote: ({ exact }) => exact,
  source: async ({ source }, _, { store }) => {
    const found = (await store.sources()).find(({ id }) => id === source);
    if (!found) throw new Error(`The store has evidence from ${source}, but not the source.`);
    return found;
  },
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
};
