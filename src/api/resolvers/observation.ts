import { citation } from "../citation.ts";
import { factPart } from "../fact-part.ts";
import type { ObservationResolvers } from "../generated/schema-types.ts";
import { NOTE_FIELDS } from "./note.ts";
import { entityOf, nodeOf } from "./references.ts";

export const OBSERVATION: ObservationResolvers = {
  ...NOTE_FIELDS,
  indicator: ({ indicator }, _, context) => entityOf(context, indicator),
  subject: ({ subject }, _, context) => entityOf(context, subject),
  place: ({ place }, _, context) => (place === undefined ? undefined : entityOf(context, place)),
  shareOf: ({ shareOf }, _, context) => (shareOf === undefined ? undefined : nodeOf(context, shareOf)),
  changeOf: ({ changeOf }, _, context) => (changeOf === undefined ? undefined : nodeOf(context, changeOf)),
  evidence: ({ id }, _, { evidence }) => evidence.load(id),
  citation: (fact, args, context) => citation(args, context, (language) => factPart(context, fact, language)),
};
