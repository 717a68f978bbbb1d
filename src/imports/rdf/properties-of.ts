import { term } from "../../exports/rdf/namespaces.ts";
import { keptNumber } from "../kept-number.ts";
import type { IdOf, RdfObject, Subject } from "./subjects.ts";

/** The properties of an entity by their names, as the tables have them: of a closed list the key, a number as one. */
export function propertiesOf({ statements }: Subject, idOf: IdOf): Record<string, unknown> {
  const found = [...statements].flatMap(([predicate, [object]]): [string, unknown][] => {
    const [, name] = idOf("property", predicate)?.split("/") ?? [];
    return name === undefined || !object ? [] : [[name, propertyValue(object, idOf)]];
  });
  return Object.fromEntries(found);
}

/** The id of a value of a closed list is its type, its property and its key. */
function propertyValue({ termType, value, datatype }: RdfObject, idOf: IdOf): unknown {
  if (termType === "NamedNode") return idOf("value", value)?.split("/").slice(2).join("/") ?? value;
  return datatype?.value === term("xsd:decimal") ? (keptNumber(value) ?? value) : value;
}
