import type { AggregateKey } from "./aggregate-key.ts";

/** The type of a relation, in the order of the ontology. */
export const RELATION_TYPE: AggregateKey = {
  name: "relation-type",
  fields: ["relationTypes"],
  async open({ ontology: { relationTypes } }) {
    const values = new Map(relationTypes.map(({ name, label }, order) => [name, { id: name, label, order }]));
    return {
      known: new Set(values.keys()),
      relation: ({ type }) => [values.get(type) ?? { id: type, label: { zh: type, en: type }, order: 0 }],
    };
  },
};
