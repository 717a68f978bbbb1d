import { bodyOf } from "../../query/body-of.ts";
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
  passage: async ({ source, section, start, end }, _, { texts, store }) => {
    const text = texts.get(source);
    if (text === undefined || start === undefined || end === undefined) return undefined;
    const within = (await store.sections()).find(({ id }) => id === section);
    const body = within && bodyOf(text, within);
    return passage(text, { start, end }, body && start >= body.start ? body : within);
  },
};
