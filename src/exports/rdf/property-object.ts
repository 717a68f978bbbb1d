import { parseTime } from "../../model/time.ts";
import type { PropertyDefinition } from "../../ontology/entity-type.ts";
import type { RdfTerm } from "./description.ts";
import type { NameIri } from "./iris.ts";
import { inSomeLanguage, iri, number, plain, typed } from "./literals.ts";
import { dateLiteral } from "./time-statements.ts";

/** The kinds whose values are more than a number or a text: an address, a date, a concept of a closed list. */
const OBJECTS: Readonly<Record<string, (value: string, nameOf: () => RdfTerm) => RdfTerm>> = {
  url: (value) => typed(value, "xsd:anyURI"),
  edtf: (value) => (parseTime(value) && dateLiteral(value)) ?? plain(value),
  enum: (_, nameOf) => nameOf(),
};

/** What a property of an entity says in RDF. */
export function propertyObject(
  typeName: string,
  { name, kind }: PropertyDefinition,
  value: string | number,
  nameIri: NameIri,
): RdfTerm {
  if (typeof value === "number") return number(value);
  const nameOf = () => iri(nameIri("value", valueId(typeName, name, value)));
  return OBJECTS[kind.name]?.(value, nameOf) ?? inSomeLanguage(value);
}

/** One value of a closed list, by the type and the property that it belongs to. */
export function valueId(typeName: string, property: string, value: string): string {
  return `${typeName}/${property}/${value}`;
}
