import { z } from "zod";
import { VERDICTS } from "../model/check.ts";
import { COMPARATORS } from "../model/quantity.ts";
import { SECTION_KINDS } from "../model/source.ts";

/** What an export of the format `json` holds, so far as a dataset is made of it; what is derived from that is let be. */

const text = z.string();
const some = z.string().optional();
const remarks = { note: some, noteEn: some };

const Evidence = z.strictObject({
  ...{ id: text, fact: text, source: text, section: some, start: z.int().optional(), end: z.int().optional() },
  ...{ exact: text, asserted: z.boolean(), ...remarks, recordedBy: text, method: text },
});

const evidence = z.array(Evidence);

const Node = z.object({
  ...{ id: text, label: text, label_en: some, type: text, aliases: z.array(text), time: some },
  ...{ description: some, description_en: some, x: z.number().optional(), y: z.number().optional(), evidence },
});

const Comparator = z.enum(COMPARATORS);

const Link = z.object({
  ...{ key: text, source: text, target: text, type: text, time: some, rank: z.int().optional(), under: some, evidence },
  ...{ value: z.number().optional(), comparator: Comparator.optional(), unit: some, price_basis: some },
  ...{ quantity_text: some, note: some, note_en: some },
});

const Quantity = z.strictObject({
  ...{ value: z.number(), comparator: Comparator, unit: text, priceBasis: some, text },
});

const Statistic = z.strictObject({
  ...{ id: text, indicator: text, subject: text, place: some, time: some, quantity: Quantity, shareOf: some },
  ...{ changeOf: some, ...remarks, evidence },
});

const Source = z.strictObject({
  ...{ id: text, title: text, titleEn: some, authors: z.array(text), year: some, publisher: some, url: some },
  ...{ sha256: some, licence: some, ...remarks },
});

const Section = z.strictObject({
  ...{ id: text, source: text, title: text, titleEn: text, kind: z.enum(SECTION_KINDS), start: z.int(), end: z.int() },
  ...{ abstract: text, abstractEn: text },
});

const Omission = z.strictObject({
  ...{ id: text, source: text, start: z.int(), end: z.int(), reason: text, reasonEn: text },
});

const Check = z.strictObject({
  ...{ id: text, fact: text, checkedBy: text, date: text, verdict: z.enum(VERDICTS), ...remarks },
});

const Info = z.strictObject({
  ...{ name: text, title: text, titleEn: text, description: text, descriptionEn: text, version: text, created: text },
  licence: z.strictObject({ name: text, title: text, url: text }),
  contributors: z.array(z.strictObject({ title: text, role: text })),
  homepage: some,
});

const Properties = z.strictObject({ id: text, properties: z.record(text, z.union([text, z.number()])) });

const nodes = z.array(Node);
const links = z.array(Link);

export const JsonFile = z.object({
  graph: z.object({ sources: z.array(Source) }),
  nodes,
  links: links.optional(),
  edges: links.optional(),
  observations: z.array(Statistic),
  dataset: z.strictObject({
    info: Info,
    sections: z.array(Section),
    omissions: z.array(Omission),
    checks: z.array(Check),
    properties: z.array(Properties),
  }),
});

export type JsonNode = z.infer<typeof Node>;
export type JsonLink = z.infer<typeof Link>;
export type JsonStatistic = z.infer<typeof Statistic>;
