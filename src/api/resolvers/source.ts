import type { SectionResolvers, SourceResolvers } from "../generated/schema-types.ts";

export const SOURCE: SourceResolvers = {
  textAtHand: ({ id }, _, { texts }) => texts.has(id),
  sections: async ({ id }, _, { store }) => (await store.sections()).filter(({ source }) => source === id),
};

export const SECTION: SectionResolvers = {
  title: ({ title, titleEn }, { language }) => (language === "en" ? titleEn : title),
  abstract: ({ abstract, abstractEn }, { language }) => (language === "en" ? abstractEn : abstract),
};
