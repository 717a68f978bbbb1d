import { enumName } from "../../ontology/entity-type.ts";
import type { AggregateKey } from "./aggregate-key.ts";

/** The type of an entity, as selections name it, in the order of the ontology. */
export const TYPE: AggregateKey = {
  name: "type",
  fields: ["types"],
  async open({ ontology: { entityTypes } }) {
    const values = new Map(entityTypes.map(({ name, label }, order) => [name, { id: enumName(name), label, order }]));
    return {
      known: new Set([...values.values()].map(({ id }) => id)),
      entity: ({ type }) => [values.get(type) ?? { id: enumName(type), label: { zh: type, en: type }, order: 0 }],
    };
  },
};
