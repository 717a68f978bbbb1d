import type { Ontology } from "../../ontology/ontology.ts";
import type { ExportedEntity } from "../export-graph.ts";
import type { OptionValues } from "../options.ts";
import type { Description, Statement } from "./description.ts";
import { proofStatements } from "./evidence-descriptions.ts";
import type { NameIri } from "./iris.ts";
import { inLanguage, inOrder, inSomeLanguage, integer, iri, number, plain } from "./literals.ts";
import { linkedTerm, term } from "./namespaces.ts";
import { propertyObject } from "./property-object.ts";
import { timeStatements } from "./time-statements.ts";

/** An entity: its types, names in SKOS, descriptions, time, properties, where it stands, and what it was derived from. */
export function describeEntity(
  { entity, evidence, degree, position, community }: ExportedEntity,
  { ontology, options, nameIri }: { ontology: Ontology; options: OptionValues; nameIri: NameIri },
): Description {
  const { id, name, nameEn, aliases, description, descriptionEn, time } = entity;
  const type = ontology.entityType(entity.type);
  const linkedClass = linkedTerm(type?.linked?.class ?? "");
  const others = new Set(aliases.filter((alias) => alias !== name && alias !== nameEn));
  return {
    subject: nameIri("entity", id),
    statements: [
      [term("rdf:type"), iri(nameIri("type", entity.type))],
      ...(linkedClass ? [[term("rdf:type"), iri(linkedClass.iri)] as const] : []),
      [term("dcterms:identifier"), plain(id)],
      [term("skos:prefLabel"), inLanguage(name, "zh-Hans")],
      ...(nameEn === undefined ? [] : [[term("skos:prefLabel"), inLanguage(nameEn, "en")] as const]),
      ...[...others].map((alias) => [term("skos:altLabel"), inSomeLanguage(alias)] as const),
      ...inOrder("zx:aliases", aliases),
      ...(description === undefined
        ? []
        : [[term("dcterms:description"), inLanguage(description, "zh-Hans")] as const]),
      ...(descriptionEn === undefined ? [] : [[term("dcterms:description"), inLanguage(descriptionEn, "en")] as const]),
      ...timeStatements(time, linkedTerm(type?.linked?.time ?? "")?.iri),
      ...propertyStatements(entity, ontology, nameIri),
      [term("zx:degree"), integer(degree)],
      ...(community === undefined ? [] : [[term("zx:community"), integer(community)] as const]),
      ...(position && options.positions === "yes"
        ? ([
            [term("zx:x"), number(position.x)],
            [term("zx:y"), number(position.y)],
          ] as const)
        : []),
      ...(options.evidence === "yes" ? proofStatements(evidence, nameIri) : []),
    ],
  };
}

function propertyStatements(
  { type: typeName, properties }: ExportedEntity["entity"],
  ontology: Ontology,
  nameIri: NameIri,
): Statement[] {
  const definitions = ontology.entityType(typeName)?.properties ?? [];
  return definitions.flatMap((definition): Statement[] => {
    const { name, linked = "" } = definition;
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined; // Names may be as "constructor".
    if (value === undefined) return [];
    const object = propertyObject(typeName, definition, value, nameIri);
    const public_ = linkedTerm(linked);
    return [[nameIri("property", `${typeName}/${name}`), object], ...(public_ ? [[public_.iri, object] as const] : [])];
  });
}
