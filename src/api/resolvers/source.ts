import type { SectionResolvers, SourceResolvers } from "../generated/schema-types.ts";
import { NOTE_FIELDS } from "./note.ts";

export const SOURCE: SourceResolvers = {
  ...NOTE_FIELDS,
  textAtHand: ({ id }, _, { texts }) => texts.has(id),
  sections: async ({ id }, _, { store }) => (await store.sections()).filter(({ source }) => source === id),
};

export const SECTION: SectionResolvers = {
  title: ({ title, titleEn }, { language }) => (language === "en" ? titleEn : title),
  abstract: ({ abstract, abstractEn }, { language }) => (language === "en" ? abstractEn : abstract),
};
