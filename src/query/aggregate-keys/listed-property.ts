import { idPrefix, type PropertyDefinition } from "../../ontology/entity-type.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import { type AggregateKey, type KeyValue, noValue } from "./aggregate-key.ts";

const NONE = noValue({ zh: "未分", en: "None" });

/** The properties that have a closed list of values, as the first type that has one of this name defines it. */
export function listedProperties({ entityTypes }: Ontology): PropertyDefinition[] {
  const listed = entityTypes.flatMap(({ properties }) => properties.filter(({ values }) => values));
  return [...new Map(listed.toReversed().map((property) => [property.name, property])).values()].reverse();
}

/**
 * A property with a closed list of values, in the order of the types and their lists. A value is told by its type as well,
 * `document/report`, since two types may list a value of the same name.
 */
export function listedProperty({ name }: PropertyDefinition): AggregateKey {
  return {
    name,
    async open({ ontology }) {
      const values = new Map<string, KeyValue>();
      for (const { name: type, properties } of ontology.entityTypes) {
        const listed = properties.find((property) => property.name === name)?.values ?? {};
        for (const [value, label] of Object.entries(listed)) {
          const id = `${idPrefix(type)}/${value}`;
          values.set(id, { id, label, order: values.size });
        }
      }
      return {
        known: new Set(values.keys()),
        entity: ({ type, properties }) => [values.get(`${idPrefix(type)}/${properties[name]}`) ?? NONE],
      };
    },
  };
}
