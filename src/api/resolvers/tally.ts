import type { TallyResolvers } from "../generated/schema-types.ts";
import { entitiesOf, entityOf, relationsOf } from "./references.ts";

export const TALLY: TallyResolvers = {
  entity: ({ id }, _, context) => entityOf(context, id),
  count: ({ beside }) => beside.length,
  beside: ({ beside }, _, context) => entitiesOf(context, beside),
  relations: ({ relations }, _, context) => relationsOf(context, relations),
};
