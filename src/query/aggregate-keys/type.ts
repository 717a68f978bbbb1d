import type { AggregateKey } from "./aggregate-key.ts";

/** The type of an entity, in the order of the ontology. */
export const TYPE: AggregateKey = {
  name: "type",
  fields: ["types"],
  async open({ ontology: { entityTypes } }) {
    const values = new Map(entityTypes.map(({ name, label }, order) => [name, { id: name, label, order }]));
    return {
      known: new Set(values.keys()),
      entity: ({ type }) => [values.get(type) ?? { id: type, label: { zh: type, en: type }, order: 0 }],
    };
  },
};
