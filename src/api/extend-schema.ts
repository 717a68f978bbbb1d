import type { DefinitionNode, DocumentNode } from "graphql";
import { ZhenxingError } from "../errors.ts";
import { FORMATS } from "../exports/index.ts";
import { enumName, type PropertyDefinition } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { listedProperties } from "../query/aggregate-keys/listed-property.ts";

/**
 * SDL for what an ontology has and the schema has not: a type with the fields of Entity and the type's own properties,
 * values of the enums of types, and keys to count by. Empty for the ontology that the schema was written for.
 * @throws ZhenxingError DATASET_INVALID for an entity type that has the name of another thing in the schema
 */
export function ontologyExtension(schema: DocumentNode, ontology: Ontology): string {
  const declared = new Map(
    schema.definitions.flatMap((node) => ("name" in node && node.name ? [[node.name.value, node]] : [])),
  );
  const parts = ontology.entityTypes
    .filter(({ name }) => !isEntityType(name, declared.get(name)))
    .map(({ name, description, properties }) => {
      const fields = [entityFields(declared.get("Entity")), ...properties.map(propertyField)];
      return `${quote(description.en)} type ${name} implements Entity & Node { ${fields.join(" ")} }`;
    });
  parts.push(enumExtension(declared.get("EntityType"), ontology.entityTypes));
  parts.push(enumExtension(declared.get("RelationType"), ontology.relationTypes));
  parts.push(enumExtension(declared.get("AggregateKey"), listedProperties(ontology)));
  return parts.filter(Boolean).join("\n");
}

/** SDL for the formats of exports that the schema does not name. */
export function formatExtension({ definitions }: DocumentNode): string {
  const node = definitions.find((each) => each.kind === "EnumTypeDefinition" && each.name.value === "ExportFormat");
  const described = FORMATS.map(({ name, title }) => ({ name, description: title }));
  return enumExtension(node, described);
}

function isEntityType(name: string, node: DefinitionNode | undefined): boolean {
  if (!node) return false;
  if (node.kind === "ObjectTypeDefinition" && node.interfaces?.some((face) => face.name.value === "Entity"))
    return true;
  const message = `Cannot serve the entity type "${name}": the API has something else of this name. Rename the type.`;
  throw new ZhenxingError("DATASET_INVALID", message);
}

function propertyField({ name, description, kind, values }: PropertyDefinition): string {
  const language = values ? '("Language of the label" language: Language = ZH)' : "";
  return `${quote(description.en)} ${name}${language}: ${kind.type === "number" ? "Float" : "String"} @property`;
}

function enumExtension(
  node: DefinitionNode | undefined,
  types: readonly { readonly name: string; readonly description: { readonly en: string } }[],
): string {
  const known = new Set(node?.kind === "EnumTypeDefinition" ? node.values?.map(({ name }) => name.value) : []);
  const missing = types.filter(({ name }) => !known.has(enumName(name)));
  const values = missing.map(({ name, description }) => `${quote(description.en)} ${enumName(name)}`);
  return node?.kind === "EnumTypeDefinition" && values.length > 0
    ? `extend enum ${node.name.value} { ${values.join(" ")} }`
    : "";
}

/** A GraphQL string is written as a JSON string is. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** The fields of the interface, as they stand in its source. */
function entityFields(entity: DefinitionNode | undefined): string {
  const fields = entity?.kind === "InterfaceTypeDefinition" ? (entity.fields ?? []) : [];
  return fields.map(({ loc }) => loc?.source.body.slice(loc.start, loc.end) ?? "").join("\n");
}
