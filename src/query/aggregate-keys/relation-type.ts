import { enumName } from "../../ontology/entity-type.ts";
import type { AggregateKey } from "./aggregate-key.ts";

/** The type of a relation, as selections name it, in the order of the ontology. */
export const RELATION_TYPE: AggregateKey = {
  name: "relation-type",
  fields: ["relationTypes"],
  async open({ ontology: { relationTypes } }) {
    const values = new Map(relationTypes.map(({ name, label }, order) => [name, { id: enumName(name), label, order }]));
    return {
      known: new Set([...values.values()].map(({ id }) => id)),
      relation: ({ type }) => [values.get(type) ?? { id: enumName(type), label: { zh: type, en: type }, order: 0 }],
    };
  },
};
