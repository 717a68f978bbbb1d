import { z } from "zod";
import { VERDICTS } from "../model/check.ts";
import { COMPARATORS } from "../model/quantity.ts";
import { SECTION_KINDS } from "../model/source.ts";

const text = z.string();
const some = z.string().optional();
const number = z.number({ error: "must be a number that is kept with all its digits, some 15 at most" });
const int = z.int({ error: "must be a whole number, below 2 to the power of 53" });
const remarks = { note: some, noteEn: some };

const Evidence = z.strictObject({
  id: text,
  fact: text,
  source: text,
  section: some,
  start: int.optional(),
  end: int.optional(),
  exact: text,
  asserted: z.boolean(),
  ...remarks,
  recordedBy: text,
  method: text,
});

const Node = z.object({
  id: text,
  label: text,
  label_en: some,
  type: text,
  aliases: z.array(text),
  time: some,
  description: some,
  description_en: some,
  x: number.optional(),
  y: number.optional(),
});

const Comparator = z.enum(COMPARATORS);

const Link = z.object({
  key: text,
  source: text,
  target: text,
  type: text,
  time: some,
  rank: int.optional(),
  under: some,
  value: number.optional(),
  comparator: Comparator.optional(),
  unit: some,
  price_basis: some,
  quantity_text: some,
  note: some,
  note_en: some,
});

const Quantity = z.strictObject({
  value: number,
  comparator: Comparator,
  unit: text,
  priceBasis: some,
  text,
});

const Statistic = z.object({
  id: text,
  indicator: text,
  subject: text,
  place: some,
  time: some,
  quantity: Quantity,
  shareOf: some,
  changeOf: some,
  ...remarks,
});

const Source = z.strictObject({
  id: text,
  title: text,
  titleEn: some,
  authors: z.array(text),
  year: some,
  publisher: some,
  url: some,
  sha256: some,
  licence: some,
  ...remarks,
});

const Section = z.strictObject({
  id: text,
  source: text,
  title: text,
  titleEn: text,
  kind: z.enum(SECTION_KINDS),
  start: int,
  end: int,
  abstract: text,
  abstractEn: text,
});

const Omission = z.strictObject({
  id: text,
  source: text,
  start: int,
  end: int,
  reason: text,
  reasonEn: text,
});

const Check = z.strictObject({
  id: text,
  fact: text,
  checkedBy: text,
  date: text,
  verdict: z.enum(VERDICTS),
  ...remarks,
});

const Info = z.strictObject({
  name: text,
  title: text,
  titleEn: text,
  description: text,
  descriptionEn: text,
  version: text,
  created: text,
  licence: z.strictObject({ name: text, title: text, url: text }),
  contributors: z.array(z.strictObject({ title: text, role: text })),
  homepage: some,
});

const Properties = z.strictObject({ id: text, properties: z.record(text, z.union([text, number])) });

/** A dataset in the parts that exports take it apart into; times are text as yet. */
export const Parts = z.object({
  info: Info,
  sources: z.array(Source),
  sections: z.array(Section),
  omissions: z.array(Omission),
  checks: z.array(Check),
  nodes: z.array(Node),
  links: z.array(Link),
  observations: z.array(Statistic),
  evidence: z.array(Evidence),
  properties: z.array(Properties),
});

export type PartsNode = z.infer<typeof Node>;
export type PartsLink = z.infer<typeof Link>;
export type PartsStatistic = z.infer<typeof Statistic>;
