import { ZhenxingError } from "../../errors.ts";
import type { Relation } from "../../model/relation.ts";
import { citation } from "../citation.ts";
import { factPart } from "../fact-part.ts";
import type { RelationResolvers } from "../generated/schema-types.ts";
import { NOTE_FIELDS } from "./note.ts";
import { entityOf } from "./references.ts";

export const RELATION: RelationResolvers = {
  ...NOTE_FIELDS,
  label: ({ type }, { language }, { ontology }) => ontology.relationType(type)?.label[language ?? "zh"] ?? type,
  inverseLabel: ({ type }, { language }, { ontology }) =>
    ontology.relationType(type)?.inverseLabel[language ?? "zh"] ?? type,
  source: ({ source }, _, context) => entityOf(context, source),
  target: ({ target }, _, context) => entityOf(context, target),
  other: (relation, { than }, context) => entityOf(context, otherEnd(relation, than)),
  under: ({ under }, _, { entity }) => (under === undefined ? undefined : entity.load(under)),
  evidence: ({ id }, _, { evidence }) => evidence.load(id),
  citation: (fact, args, context) => citation(args, context, (language) => factPart(context, fact, language)),
};

/** @throws ZhenxingError BAD_INPUT for an entity that the relation does not have */
function otherEnd({ id, source, target }: Relation, than: string): string {
  if (than === source) return target;
  if (than === target) return source;
  const message = `Cannot find the other end than "${than}": ${id} joins ${source} and ${target}. Give one of them.`;
  throw new ZhenxingError("BAD_INPUT", message);
}
