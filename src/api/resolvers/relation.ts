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
  other: ({ source, target }, { than }, context) => entityOf(context, than === source ? target : source),
  under: ({ under }, _, { entity }) => (under === undefined ? undefined : entity.load(under)),
  evidence: ({ id }, _, { evidence }) => evidence.load(id),
  citation: (fact, args, context) => citation(args, context, (language) => factPart(context, fact, language)),
};
