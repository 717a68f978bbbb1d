import { z } from "zod";
import { COMMON_FIELDS } from "../ontology/entity-type.ts";
import { PROPERTY_KINDS } from "../ontology/property-kinds/index.ts";
import { QUALIFIERS } from "../ontology/relation-type.ts";
import { TERM, VOCABULARIES } from "../ontology/vocabularies.ts";

const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const Color = z.string().regex(/^#[0-9a-f]{6}$/, "It must be a colour such as #1f77b4");

const known = Object.keys(VOCABULARIES).join(", ");
const LinkedTerm = z.string().regex(TERM, `It must be a term such as schema:City, with one of the prefixes ${known}`);

const PropertyName = z
  .string()
  .regex(/^[a-z][a-zA-Z]*$/)
  .refine((name) => !COMMON_FIELDS.includes(name));

const PropertyFile = z
  .strictObject({
    kind: z.enum(PROPERTY_KINDS.map(({ name }) => name)),
    label: Bilingual,
    description: Bilingual,
    values: z.record(z.string(), Bilingual).optional(),
    linked: LinkedTerm.optional(),
  })
  .refine(({ kind, values = {} }) => (kind === "enum") === Object.keys(values).length > 0, {
    message: "An enum has values, and nothing else has",
  });

/** What a file of `entity-types/` holds. */
export const EntityTypeFile = z.strictObject({
  order: z.int().positive(),
  label: Bilingual,
  /** Its English names the table. */
  plural: Bilingual.extend({ en: z.string().regex(/^[A-Z][A-Za-z]*( [A-Za-z]+)*$/, "It must be English words") }),
  description: Bilingual,
  color: z.strictObject({ light: Color, dark: Color }),
  titled: z.boolean().default(false),
  lasting: z.boolean().default(false),
  indicator: z.boolean().default(false),
  properties: z
    .record(PropertyName, PropertyFile, {
      error: ({ code }) =>
        code === "invalid_key"
          ? "A property is named in camelCase, and not as something that every entity has"
          : undefined,
    })
    .default({}),
  linked: z.strictObject({ class: LinkedTerm.optional(), time: LinkedTerm.optional() }).optional(),
});

/** What a file of `relation-types/` holds. */
export const RelationTypeFile = z.strictObject({
  label: Bilingual,
  inverseLabel: Bilingual,
  description: Bilingual,
  sources: z.array(z.string()).min(1),
  targets: z.array(z.string()).min(1),
  symmetric: z.boolean().default(false),
  hierarchical: z.boolean().default(false),
  timed: z.boolean().default(false),
  lasting: z.boolean().default(false),
  qualifiers: z.array(z.enum(QUALIFIERS)).default([]),
  linked: LinkedTerm.optional(),
});
