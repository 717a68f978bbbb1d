import type { DocumentNode } from "graphql";
import { enumName } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";

/**
 * SDL for what an ontology has and the schema has not: a type with the fields of Entity and the type's own properties,
 * and values of the two enums. Empty for the ontology that the schema was written for.
 */
export function ontologyExtension(schema: DocumentNode, ontology: Ontology): string {
  const declared = new Set(
    schema.definitions.flatMap((node) => ("name" in node && node.name ? [node.name.value] : [])),
  );
  const values = (name: string) =>
    new Set(
      schema.definitions.flatMap((node) =>
        node.kind === "EnumTypeDefinition" && node.name.value === name
          ? (node.values ?? []).map((v) => v.name.value)
          : [],
      ),
    );
  const [entityValues, relationValues] = [values("EntityType"), values("RelationType")];
  const parts = ontology.entityTypes
    .filter(({ name }) => !declared.has(name))
    .map(({ name, description, properties }) => {
      const own = properties.map((property) => `"""${property.description.en}""" ${property.name}: String @property`);
      return `"""${description.en}""" type ${name} implements Entity & Node { ${entityFields(schema)} ${own.join(" ")} }`;
    });
  const missing = (types: readonly { name: string }[], known: ReadonlySet<string>) =>
    types.map(({ name }) => enumName(name)).filter((value) => !known.has(value));
  const newEntities = missing(ontology.entityTypes, entityValues);
  const newRelations = missing(ontology.relationTypes, relationValues);
  if (newEntities.length > 0) parts.push(`extend enum EntityType { ${newEntities.join(" ")} }`);
  if (newRelations.length > 0) parts.push(`extend enum RelationType { ${newRelations.join(" ")} }`);
  return parts.join("\n");
}

/** The fields of the interface, as they stand in its source. */
function entityFields(schema: DocumentNode): string {
  const entity = schema.definitions.find((node) => "name" in node && node.name?.value === "Entity");
  const fields = entity?.kind === "InterfaceTypeDefinition" ? (entity.fields ?? []) : [];
  return fields.map(({ loc }) => loc?.source.body.slice(loc.start, loc.end) ?? "").join("\n");
}
