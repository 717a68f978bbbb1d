import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type EntityType, propertyKind } from "../ontology/entity-type.ts";
import { Ontology } from "../ontology/ontology.ts";
import { PROPERTY_KINDS } from "../ontology/property-kinds/index.ts";
import { QUALIFIERS, type RelationType } from "../ontology/relation-type.ts";
import type { Issue } from "../validation/issue.ts";
import { DatasetError } from "./dataset-error.ts";

const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const Color = z.string().regex(/^#[0-9a-f]{6}$/, "must be a colour such as #1f77b4");

const PropertyFile = z.strictObject({
  kind: z.enum(PROPERTY_KINDS.map(({ name }) => name)),
  label: Bilingual,
  description: Bilingual,
  values: z.record(z.string(), Bilingual).optional(),
});

const EntityTypeFile = z.strictObject({
  order: z.int().positive(),
  label: Bilingual,
  plural: Bilingual,
  description: Bilingual,
  color: z.strictObject({ light: Color, dark: Color }),
  titled: z.boolean().default(false),
  properties: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), PropertyFile).default({}),
});

const RelationTypeFile = z.strictObject({
  label: Bilingual,
  inverseLabel: Bilingual,
  description: Bilingual,
  sources: z.array(z.string()).min(1),
  targets: z.array(z.string()).min(1),
  symmetric: z.boolean().default(false),
  timed: z.boolean().default(false),
  qualifiers: z.array(z.enum(QUALIFIERS)).default([]),
});

/**
 * Reads `entity-types/*.yaml` and `relation-types/*.yaml` below a folder; a type has the name of its file.
 * @throws DatasetError with every issue of every file
 */
export async function readOntology(directory: string): Promise<Ontology> {
  const entityFiles = await readFolder(directory, "entity-types", EntityTypeFile);
  const relationFiles = await readFolder(directory, "relation-types", RelationTypeFile);
  const issues = [...entityFiles.issues, ...relationFiles.issues];
  const names = entityFiles.files.map(({ name }) => name);
  for (const { path, content } of relationFiles.files) {
    for (const name of [...content.sources, ...content.targets].filter((end) => !names.includes(end))) {
      const reason = "No entity type has this name.";
      issues.push({ rule: "ontology", file: path, value: name, reason, remedy: `Use one of ${names.join(", ")}.` });
    }
  }
  if (issues.length > 0) throw new DatasetError(directory, issues);
  return new Ontology(entityFiles.files.map(toEntityType), relationFiles.files.map(toRelationType));
}

interface TypeFile<Content> {
  readonly name: string;
  readonly path: string;
  readonly content: Content;
}

async function readFolder<Content>(directory: string, folder: string, shape: z.ZodType<Content>) {
  const files: TypeFile<Content>[] = [];
  const issues: Issue[] = [];
  const paths = (await readdir(join(directory, folder))).filter((file) => file.endsWith(".yaml")).sort();
  for (const file of paths) {
    const path = `${folder}/${file}`;
    const lines = new LineCounter();
    const yaml = parseDocument(await readFile(join(directory, path), "utf8"), { lineCounter: lines });
    for (const error of yaml.errors) {
      const reason = error.message.split("\n")[0] ?? "";
      issues.push({ rule: "yaml", file: path, line: error.linePos?.[0].line, reason, remedy: "Correct the YAML." });
    }
    const parsed = yaml.errors.length > 0 ? undefined : shape.safeParse(yaml.toJS());
    for (const { path: at, message } of parsed?.error?.issues ?? []) {
      const node = yaml.getIn(at, true);
      const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
      const column = at.join(".") || undefined;
      issues.push({ rule: "ontology", file: path, line, column, reason: `${message}.`, remedy: "See docs/data.md." });
    }
    if (parsed?.success) files.push({ name: file.slice(0, -".yaml".length), path, content: parsed.data });
  }
  return { files, issues };
}

function toEntityType({ name, content }: TypeFile<z.infer<typeof EntityTypeFile>>): EntityType {
  const properties = Object.entries(content.properties).flatMap(([property, { kind, ...rest }]) => {
    const known = propertyKind(kind);
    return known ? [{ name: property, kind: known, ...rest }] : [];
  });
  return { ...content, name, properties };
}

function toRelationType({ name, content }: TypeFile<z.infer<typeof RelationTypeFile>>): RelationType {
  return { name, ...content };
}
