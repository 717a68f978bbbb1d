import { coordinatesOf } from "../../ontology/coordinates.ts";
import { citation } from "../citation.ts";
import { paginate } from "../connection.ts";
import { factPart } from "../fact-part.ts";
import type { DocumentResolvers } from "../generated/schema-types.ts";
import { loadPage } from "../load-page.ts";
import { relationsBeside } from "./references.ts";

type EntityFields = Pick<
  DocumentResolvers,
  "degree" | "relationCounts" | "position" | "coordinates" | "relations" | "observations" | "evidence" | "citation"
>;

/** The fields that every type of entity has beside those that the entity itself holds. */
export const ENTITY_FIELDS = {
  degree: ({ id }, _, { degree }) => degree.load(id),
  relationCounts: ({ id }, { filter }, context) => context.relationCounts(id, filter ?? {}),
  position: ({ id }, _, { position }) => position.load(id),
  coordinates: ({ type, properties }, _, { ontology }) => coordinatesOf(ontology.entityType(type), properties),
  evidence: ({ id }, _, { evidence }) => evidence.load(id),
  citation: (fact, args, context) => citation(args, context, (language) => factPart(context, fact, language)),
  relations: (entity, args, context, info) =>
    paginate({ parent: entity.id, args, context, info }, async (page) =>
      loadPage(context.relation, await relationsBeside(context, entity.id, args.filter), page),
    ),
  observations: ({ id }, args, context, info) =>
    paginate({ parent: id, args, context, info }, (page) => context.store.findObservations({ about: id }, page)),
} satisfies EntityFields;
