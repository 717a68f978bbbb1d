import {
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Entity } from "../model/entity.ts";
import type { Language } from "../ontology/bilingual.ts";
import { propertyLabel } from "../ontology/property-label.ts";
import type { RelationFilter } from "../store/store.ts";
import { paginate } from "./connection.ts";
import type { Context } from "./context.ts";
import { loadPage } from "./load-page.ts";
import type { PageArguments } from "./page-request.ts";
import { entitiesOf, entityOf } from "./resolvers/references.ts";

type Resolver = GraphQLFieldResolver<Entity, Context>;

/** Gives every field that carries `@property` or `@related` the one resolver of its directive. */
export function resolveDirectives(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolver = propertyResolver(schema, name, field) ?? relatedResolver(schema, field);
      if (resolver) field.resolve = resolver;
    }
  }
}

/** Their arguments have no defaults: graphql-tools would leave an enum's as its name, not the value behind it. */
type Field = Pick<GraphQLFieldConfig<unknown, unknown>, "astNode" | "type">;

function valuesOf(schema: GraphQLSchema, name: string, { astNode }: Field): Record<string, unknown> | undefined {
  const directive = schema.getDirective(name);
  return directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
}

function propertyResolver(schema: GraphQLSchema, fieldName: string, field: Field): Resolver | undefined {
  const values = valuesOf(schema, "property", field);
  if (!values) return undefined;
  const name = typeof values.name === "string" ? values.name : fieldName;
  if (name === "time") return (entity) => entity.time;
  return ({ type, properties }, { language }: { language?: Language }, { ontology }) =>
    propertyLabel(ontology.entityType(type), properties, name, language ?? "zh");
}

function relatedResolver(schema: GraphQLSchema, field: Field): Resolver | undefined {
  const values = valuesOf(schema, "related", field) as Pick<RelationFilter, "types" | "direction"> | undefined; // As declared.
  if (!values) return undefined;
  const { entityType, shape } = resultOf(field.type);
  return RELATED[shape]({ ...values, ...(entityType !== "Entity" && { entityTypes: [entityType] }) });
}

type Arguments = Pick<RelationFilter, "at" | "during"> & PageArguments;

/** How a field of each shape answers with the entities that relations lead to. */
const RELATED: Readonly<Record<Shape, (filter: RelationFilter) => Resolver>> = {
  one: (filter) => async (entity, args: Arguments, context, info) =>
    firstOfSeveral(await idsBeside(entity, filter, args, context), context, info),
  list: (filter) => async (entity, args: Arguments, context) =>
    entitiesOf(context, await idsBeside(entity, filter, args, context)),
  connection: (filter) => (entity, args: Arguments, context, info) =>
    paginate({ parent: entity.id, args, context, info }, async (page) =>
      loadPage(context.entity, await idsBeside(entity, filter, args, context), page),
    ),
};

/** The first of these entities; that there are others is noted as a cut. */
function firstOfSeveral([first, ...others]: readonly string[], context: Context, info: GraphQLResolveInfo) {
  if (others.length > 0) context.cuts.note(info, "one", 1, 1 + others.length);
  return first === undefined ? undefined : entityOf(context, first);
}

/** Ids of the entities that relations lead to, each once, in the order of the store. */
async function idsBeside({ id }: Entity, filter: RelationFilter, { at, during }: Arguments, context: Context) {
  const hops = await context.neighbors(id, { ...filter, at, during });
  return [...new Set(hops.map(({ entity }) => entity))];
}

type Shape = "one" | "list" | "connection";

/** What a field's type says of its result: which entity type, and whether one, a list, or a connection. */
function resultOf(type: GraphQLOutputType): { entityType: string; shape: Shape } {
  const named = getNamedType(type);
  const nodes = isObjectType(named) ? named.getFields().nodes : undefined;
  if (nodes) return { entityType: getNamedType(nodes.type).name, shape: "connection" };
  const nullable = isNonNullType(type) ? type.ofType : type;
  return { entityType: named.name, shape: isListType(nullable) ? "list" : "one" };
}
