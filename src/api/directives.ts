import {
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Entity } from "../model/entity.ts";
import type { Time } from "../model/time.ts";
import { propertyLabel } from "../ontology/property-label.ts";
import { type Page, slicePage } from "../store/page.ts";
import type { RelationFilter } from "../store/store.ts";
import { type PageArguments, paginate } from "./connection.ts";
import type { Context } from "./context.ts";

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
  return (entity, { language }: { language?: "zh" | "en" }, { ontology }) => {
    if (name === "time") return entity.time;
    return propertyLabel(ontology.entityType(entity.type), entity.properties, name, language ?? "zh");
  };
}

function relatedResolver(schema: GraphQLSchema, field: Field): Resolver | undefined {
  const values = valuesOf(schema, "related", field) as Pick<RelationFilter, "types" | "direction"> | undefined; // As declared.
  if (!values) return undefined;
  const { entityType, shape } = resultOf(field.type);
  const entityTypes = entityType === "Entity" ? undefined : [entityType];
  return async (entity, args: { at?: Time; during?: Time } & PageArguments, context, info) => {
    const hops = await context.neighbors(entity.id, { ...values, entityTypes, at: args.at, during: args.during });
    const ids = [...new Set(hops.map((hop) => hop.entity))];
    if (shape === "one") return ids[0] === undefined ? undefined : context.entity.load(ids[0]);
    if (shape === "list") return context.entity.loadMany(ids);
    return paginate({ parent: entity.id, args, context, info }, async (request): Promise<Page<Entity>> => {
      const { ids: wanted, ...page } = slicePage(ids, request);
      const items = await Promise.all(wanted.map((id) => context.entity.load(id)));
      return { ...page, items: items.filter((item) => item !== undefined) };
    });
  };
}

/** What a field's type says of its result: which entity type, and whether one, a list, or a connection. */
function resultOf(type: GraphQLOutputType): { entityType: string; shape: "one" | "list" | "connection" } {
  const named = getNamedType(type);
  const nodes = isObjectType(named) ? named.getFields().nodes : undefined;
  if (nodes) return { entityType: getNamedType(nodes.type).name, shape: "connection" };
  const nullable = isNonNullType(type) ? type.ofType : type;
  return { entityType: named.name, shape: isListType(nullable) ? "list" : "one" };
}
