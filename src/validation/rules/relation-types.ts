import { didYouMean } from "../../errors.ts";
import type { Relation } from "../../model/relation.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import { QUALIFIERS, type RelationType } from "../../ontology/relation-type.ts";
import type { Finding, Rule } from "../rule.ts";

/** A relation is of a known type, joins what its type may join, and carries only what its type carries. */
export const RELATION_TYPES: Rule = {
  name: "relation-types",
  *check({ dataset, ontology }) {
    const names = ontology.relationTypes.map(({ name }) => name);
    for (const relation of dataset.relations) {
      const type = ontology.relationType(relation.type);
      if (type) {
        yield* wrongEnds(relation, type, ontology);
        yield* wrongQualifiers(relation, type);
      } else {
        const remedy = `Use a relation type of the ontology.${didYouMean(relation.type, names)}`;
        yield { item: relation, column: "type", value: relation.type, reason: "No such relation type.", remedy };
      }
    }
  },
};

function* wrongEnds(relation: Relation, type: RelationType, ontology: Ontology): Iterable<Finding> {
  const ends = [
    ["source", relation.source, type.sources],
    ["target", relation.target, type.targets],
  ] as const;
  for (const [column, value, allowed] of ends) {
    const end = ontology.typeOfId(value);
    if (end && !allowed.includes(end.name)) {
      const reason = `A ${column} of ${type.name} cannot be of type ${end.name}.`;
      yield { item: relation, column, value, reason, remedy: `It may be ${allowed.join(", ")}.` };
    }
  }
  if (relation.source === relation.target) {
    const reason = "The relation joins an entity to itself.";
    yield { item: relation, column: "target", value: relation.target, reason, remedy: "Correct one end." };
  }
  if (type.symmetric && relation.source > relation.target) {
    const reason = `${type.name} holds both ways and is written with the lower id as source.`;
    yield { item: relation, column: "source", value: relation.source, reason, remedy: "Swap source and target." };
  }
}

function* wrongQualifiers(relation: Relation, type: RelationType): Iterable<Finding> {
  if (relation.time && !type.timed) {
    const reason = `${type.name} carries no time.`;
    yield { item: relation, column: "time", value: relation.time.edtf, reason, remedy: "Leave the cell empty." };
  }
  for (const qualifier of QUALIFIERS) {
    const carried = relation[qualifier];
    if (carried !== undefined && !type.qualifiers.includes(qualifier)) {
      const [column, value] = typeof carried === "object" ? ["value", carried.value] : [qualifier, carried];
      const reason = `${type.name} carries no ${qualifier}.`;
      yield { item: relation, column, value: String(value), reason, remedy: "Leave the cell empty." };
    }
  }
}
