import { parentSection } from "../../model/outline.ts";
import { sourcePassages } from "../../query/source-passages.ts";
import { pageOf } from "../../store/page.ts";
import { paginate } from "../connection.ts";
import type { SectionResolvers, SourceResolvers } from "../generated/schema-types.ts";
import { NOTE_FIELDS } from "./note.ts";

export const SOURCE: SourceResolvers = {
  ...NOTE_FIELDS,
  textAtHand: ({ id }, _, { texts }) => texts.has(id),
  passages: ({ id }, args, context, info) =>
    paginate({ parent: id, args, context, info }, async (page) =>
      pageOf(await sourcePassages(context.store, context.texts.get(id), id, args.section), page),
    ),
  unplacedEvidence: async ({ id }, _, { store }) => (await store.unplacedEvidence([id]))[0] ?? [],
  sections: async ({ id }, _, { store }) => (await store.sections()).filter(({ source }) => source === id),
};

export const SECTION: SectionResolvers = {
  parent: async (section, _, { store }) => parentSection(section, await store.sections()),
  title: ({ title, titleEn }, { language }) => (language === "en" ? titleEn : title),
  abstract: ({ abstract, abstractEn }, { language }) => (language === "en" ? abstractEn : abstract),
};
