import { FORMATS } from "../../exports/index.ts";
import { aggregate } from "../../query/aggregate.ts";
import { keyNamed } from "../../query/aggregate-keys/key-named.ts";
import { timeline } from "../../query/timeline.ts";
import { paginate } from "../connection.ts";
import { counted } from "../counted.ts";
import { documentFilter } from "../document-filter.ts";
import { entityFilter, listEntities } from "../entity-list.ts";
import { firstOf } from "../first-of.ts";
import type { QueryResolvers } from "../generated/schema-types.ts";
import { LIMITS } from "../limits/index.ts";
import { findDiff } from "./diff.ts";
import { findFacets } from "./facet.ts";
import { findOverview } from "./overview.ts";
import { findPaths } from "./path.ts";
import { entityAsked, nodeOf } from "./references.ts";
import { findHits } from "./search-edge.ts";
import { select, selectionAround } from "./subgraph.ts";
import { findTallies } from "./tally.ts";

export const QUERY: QueryResolvers = {
  dataset: (_, __, { store }) => store.describe(),
  ontology: (_, __, { ontology }) => ontology,
  limits: () => LIMITS,
  exportFormats: () => FORMATS,
  node: (_, { id }, context) => nodeOf(context, id),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => nodeOf(context, id))),
  entity: (_, args, context) => entityAsked(context, args),
  entities: (_, args, context, info) => listEntities(entityFilter(args.filter), args, context, info),
  documents: (_, args, context, info) =>
    listEntities(documentFilter(args.filter, context.ontology), args, context, info),
  agencies: (_, args, context, info) => listEntities(entityFilter(args.filter, "Agency"), args, context, info),
  cities: (_, args, context, info) => listEntities(entityFilter(args.filter, "City"), args, context, info),
  programs: (_, args, context, info) => listEntities(entityFilter(args.filter, "Program"), args, context, info),
  tasks: (_, args, context, info) => listEntities(entityFilter(args.filter, "Task"), args, context, info),
  relations: (_, args, context, info) =>
    paginate({ parent: "", args, context, info }, (page) =>
      context.store.findRelations(args.filter ?? {}, args.between, page),
    ),
  observations: (_, args, context, info) =>
    paginate({ parent: "", args, context, info }, (page) => context.store.findObservations(args, page)),
  search: (_, args, context, info) => findHits(args, context, info),
  tally: (_, args, context, info) => findTallies(args, context, info),
  neighborhood: (_, args, context, info) => select(selectionAround(args), context, info),
  overview: (_, { limit = 200 }, context, info) => findOverview(limit, context, info),
  source: async (_, { id }, { store }) => (await store.sources()).find((source) => source.id === id),
  paths: (_, args, context, info) => findPaths(args, context, info),
  subgraph: (_, { select: selection }, context, info) => select(selection, context, info),
  timeline: async (_, { select: selection = {}, unit = "year" }, context, info) =>
    timeline(await counted(selection, context, info), unit),
  aggregate: async (_, { select: selection = {}, by, first }, context, info) =>
    firstOf(
      await aggregate(
        await counted(selection, context, info),
        by.map((name) => keyNamed(context.ontology, name)),
      ),
      first,
      context,
      info,
    ),
  facets: (_, args, context, info) => findFacets(args, context, info),
  diff: (_, args, context, info) => findDiff(args, context, info),
};
