import type { GraphQLResolveInfo } from "graphql";
import { FORMATS } from "../../exports/index.ts";
import { aggregate, countedIn } from "../../query/aggregate.ts";
import type { AggregateKey, AggregateKeyName } from "../../query/aggregate-keys/aggregate-key.ts";
import { AGGREGATE_KEYS } from "../../query/aggregate-keys/index.ts";
import { facets } from "../../query/facets.ts";
import { type TallyQuery, tally } from "../../query/tally.ts";
import { timeline } from "../../query/timeline.ts";
import type { EntityFilter } from "../../store/store.ts";
import { checkRange } from "../check-range.ts";
import { paginate } from "../connection.ts";
import type { Context } from "../context.ts";
import { documentFilter } from "../document-filter.ts";
import { firstOf } from "../first-of.ts";
import type {
  EntityFilter as EntityFilterInput,
  QueryAgenciesArgs,
  QueryResolvers,
} from "../generated/schema-types.ts";
import { LIMITS } from "../limits/index.ts";
import { toOrders } from "../orders.ts";
import { findDiff } from "./diff.ts";
import { findOverview } from "./overview.ts";
import { findPaths } from "./path.ts";
import { entitiesOf, nodeOf } from "./references.ts";
import { select } from "./subgraph.ts";

export const QUERY: QueryResolvers = {
  dataset: (_, __, { store }) => store.describe(),
  ontology: (_, __, { ontology }) => ontology,
  limits: () => LIMITS,
  exportFormats: () => FORMATS,
  node: (_, { id }, context) => nodeOf(context, id),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => nodeOf(context, id))),
  entity: (_, { id, name }, { entity, store }) => {
    if (id !== undefined) return entity.load(id);
    return name === undefined ? undefined : store.entityNamed(name);
  },
  entities: (_, args, context, info) =>
    paginate({ parent: "", args, context, info }, (page) =>
      context.store.findEntities(entityFilter(args.filter), toOrders(args.orderBy), page),
    ),
  documents: (_, args, context, info) =>
    paginate({ parent: "", args, context, info }, (page) =>
      context.store.findEntities(documentFilter(args.filter, context.ontology), toOrders(args.orderBy), page),
    ),
  agencies: (_, args, context, info) => listType("Agency", args, context, info),
  cities: (_, args, context, info) => listType("City", args, context, info),
  programs: (_, args, context, info) => listType("Program", args, context, info),
  tasks: (_, args, context, info) => listType("Task", args, context, info),
  relations: (_, args, context, info) =>
    paginate({ parent: "", args, context, info }, (page) =>
      context.store.findRelations(args.filter ?? {}, args.between, page),
    ),
  observations: (_, args, context, info) =>
    paginate({ parent: "", args, context, info }, (page) => context.store.findObservations(args, page)),
  search: async (_, args, context, info) => {
    const found = await paginate({ parent: "", args, context, info }, (page) =>
      context.store.search(args.query, args.types, page),
    );
    const nodes = await entitiesOf(
      context,
      found.nodes.map(({ entity }) => entity),
    );
    return { ...found, nodes };
  },
  tally: (_, args, context, info) =>
    paginate({ parent: "", args, context, info }, (page) => tally(context.store, checkedTally(args), page)),
  neighborhood: (_, { ids, depth, limit = 200, filter: { types, entityTypes, ...rest } = {} }, context, info) =>
    select({ around: ids, depth, limit, relationTypes: types, types: entityTypes, ...rest }, context, info),
  overview: (_, { limit = 200 }, context, info) => findOverview(limit, context, info),
  source: async (_, { id }, { store }) => (await store.sources()).find((source) => source.id === id),
  paths: (_, args, context, info) => findPaths(args, context, info),
  subgraph: (_, { select: selection }, context, info) => select(selection, context, info),
  timeline: async (_, { select: selection = {}, unit = "year" }, { store, ontology }) =>
    timeline(await countedIn(store, ontology, selection), unit),
  aggregate: async (_, { select: selection = {}, by, first }, context, info) => {
    const rows = await aggregate(await countedIn(context.store, context.ontology, selection), keysNamed(by));
    return firstOf(rows, first, context, info);
  },
  facets: (_, { select: selection = {}, by }, { store, ontology }) => facets(store, ontology, selection, keysNamed(by)),
  diff: (_, args, context, info) => findDiff(args, context, info),
};

function keysNamed(names: readonly AggregateKeyName[]): AggregateKey[] {
  return names.flatMap((name) => AGGREGATE_KEYS.filter((key) => key.name === name));
}

function entityFilter({ relatedTo, ...filter }: EntityFilterInput = {}): EntityFilter {
  return { ...filter, related: relatedTo === undefined ? [] : [{ to: relatedTo }] };
}

/** The list of one type: the list of all entities, with the type fixed. */
function listType(type: string, args: QueryAgenciesArgs, context: Context, info: GraphQLResolveInfo) {
  return paginate({ parent: "", args, context, info }, (page) =>
    context.store.findEntities({ ...entityFilter(args.filter), types: [type] }, toOrders(args.orderBy), page),
  );
}

function checkedTally(query: TallyQuery): TallyQuery {
  checkRange("shared", query.shared ?? 1, 1, Number.MAX_SAFE_INTEGER);
  return query;
}
