import { passage } from "../../query/passage.ts";
import type { EvidenceResolvers } from "../generated/schema-types.ts";

export const EVIDENCE: EvidenceResolvers = {
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
  passage: ({ source, start, end }, _, { texts }) => {
    const text = texts.get(source);
    return text === undefined || start === undefined || end === undefined ? undefined : passage(text, start, end);
  },
};
