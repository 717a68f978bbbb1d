import type { z } from "zod";
import { didYouMean } from "../errors.ts";
import type { EntityType } from "../ontology/entity-type.ts";
import { Ontology } from "../ontology/ontology.ts";
import { propertyKind } from "../ontology/property-kinds/index.ts";
import type { RelationType } from "../ontology/relation-type.ts";
import type { Issue } from "../validation/issue.ts";
import { DatasetError } from "./dataset-error.ts";
import { readTypeFiles, type TypeFile } from "./read-type-files.ts";
import { EntityTypeFile, RelationTypeFile } from "./type-files.ts";

type EntityFile = TypeFile<z.infer<typeof EntityTypeFile>>;
type RelationFile = TypeFile<z.infer<typeof RelationTypeFile>>;

const ENTITY_TYPES = {
  path: "entity-types",
  name: /^[A-Z][a-zA-Z]*$/,
  naming: "Name it in PascalCase: City.yaml.",
  shape: EntityTypeFile,
};

const RELATION_TYPES = {
  path: "relation-types",
  name: /^[a-z]+(-[a-z]+)*$/,
  naming: "Name it in lower-case words joined by hyphens: located-in.yaml.",
  shape: RelationTypeFile,
};

/**
 * Reads `entity-types/*.yaml` and `relation-types/*.yaml` below a folder; a type has the name of its file.
 * @throws DatasetError with every issue of every file
 */
export async function readOntology(directory: string): Promise<Ontology> {
  const issues: Issue[] = [];
  const entities = await readTypeFiles(directory, ENTITY_TYPES, issues);
  const relations = await readTypeFiles(directory, RELATION_TYPES, issues);
  issues.push(...doubledPlurals(entities.files), ...unknownEnds(relations.files, entities.names));
  if (issues.length > 0) throw new DatasetError(directory, issues);
  return new Ontology(entities.files.map(toEntityType), relations.files.map(toRelationType));
}

/** Types whose entities would be kept in one table. */
function* doubledPlurals(files: readonly EntityFile[]): Iterable<Issue> {
  const seen = new Map<string, string>();
  for (const { name, path, content, lineOf } of files) {
    const plural = content.plural.en;
    const other = seen.get(plural.toLowerCase());
    const column = "plural.en";
    const place = { rule: "ontology", file: path, line: lineOf(["plural", "en"]), column, value: plural };
    if (other !== undefined) {
      yield {
        ...place,
        reason: `${other} has the same plural, and it names the table.`,
        remedy: "Change one of them.",
      };
    }
    seen.set(plural.toLowerCase(), name);
  }
}

/** Names of entity types that stand in a relation type's ends and in no file. */
function* unknownEnds(relations: readonly RelationFile[], known: readonly string[]): Iterable<Issue> {
  for (const { path, content, lineOf } of relations) {
    for (const column of ["sources", "targets"] as const) {
      for (const value of content[column].filter((end) => !known.includes(end))) {
        const remedy = `Use one of ${known.join(", ")}.${didYouMean(value, known)}`;
        const reason = "No entity type has this name.";
        yield { rule: "ontology", file: path, line: lineOf([column]), column, value, reason, remedy };
      }
    }
  }
}

function toEntityType({ name, content }: EntityFile): EntityType {
  const properties = Object.entries(content.properties).flatMap(([property, { kind, ...rest }]) => {
    const known = propertyKind(kind);
    return known ? [{ name: property, kind: known, ...rest }] : [];
  });
  return { ...content, name, properties };
}

function toRelationType({ name, content }: RelationFile): RelationType {
  return { name, ...content };
}
