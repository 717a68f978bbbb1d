import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLField, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType, parse } from "graphql";
import { CITATION_FORMATS } from "../citations/index.ts";
import { FORMATS } from "../exports/index.ts";
import { COMPARATORS } from "../model/quantity.ts";
import { enumName } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { aggregateKeys } from "../query/aggregate-keys/index.ts";
import { SNIPPET_LANGUAGES } from "../snippets/index.ts";
import { resolveDirectives } from "./directives.ts";
import { formatExtension, ontologyExtension } from "./extend-schema.ts";
import { withReadyArguments } from "./field-arguments.ts";
import { hasId } from "./limits/answer-size.ts";
import { ENTITY_FIELDS } from "./resolvers/entity.ts";
import { RESOLVERS } from "./resolvers/index.ts";
import { EDTF, URL_SCALAR } from "./scalars.ts";
import { countingTouched } from "./touched-fields.ts";

/** The schema of `schema.graphql`, with what the ontology adds, ready to execute. */
export function buildSchema(sdl: string, ontology: Ontology): GraphQLSchema {
  const document = parse(sdl);
  const schema = makeExecutableSchema({
    typeDefs: [document, ontologyExtension(document, ontology), formatExtension(document)].filter(Boolean),
    resolvers: {
      ...RESOLVERS,
      ...Object.fromEntries(ontology.entityTypes.map(({ name }) => [name, ENTITY_FIELDS])),
      Entity: { __resolveType: typeOf },
      Node: { __resolveType: typeOf },
      EDTF,
      URL: URL_SCALAR,
      EntityType: byEnumName(ontology.entityTypes.map(({ name }) => name)),
      RelationType: byEnumName(ontology.relationTypes.map(({ name }) => name)),
      ExportFormat: byEnumName(FORMATS.map(({ name }) => name)),
      Comparator: byEnumName(COMPARATORS),
      Direction: byEnumName(["out", "in", "both"]),
      PassageKind: byEnumName(["sentence", "line", "heading", "quotes"]),
      Language: byEnumName(["zh", "en"]),
      SnippetLanguage: byEnumName(SNIPPET_LANGUAGES.map(({ name }) => name)),
      CitationFormat: Object.fromEntries(CITATION_FORMATS.map((format) => [enumName(format.name), format])),
      EntityOrderField: byEnumName(["id", "name", "time", "degree"]),
      TimelineUnit: byEnumName(["year", "period"]),
      AggregateKey: byEnumName(aggregateKeys(ontology).map(({ name }) => name)),
      DocumentOrderField: { ISSUED: "time", NAME: "name", DEGREE: "degree" },
    },
  });
  resolveDirectives(schema);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0) field.resolve = withReadyArguments(field);
      if (hasId(getNamedType(field.type))) field.resolve = countingTouched(field);
      describeAsInterface(schema, type.getInterfaces(), field);
    }
  }
  return schema;
}

/** A field that a type has from an interface is described there, with its arguments. */
function describeAsInterface(
  schema: GraphQLSchema,
  interfaces: readonly { name: string }[],
  field: GraphQLField<unknown, unknown>,
): void {
  for (const { name } of interfaces) {
    const type = schema.getType(name);
    const same = isInterfaceType(type) ? type.getFields()[field.name] : undefined;
    field.description ??= same?.description;
    for (const argument of field.args) {
      argument.description ??= same?.args.find((one) => one.name === argument.name)?.description;
    }
  }
}

/** The values that stand behind an enum's names: `LOCATED_IN` is `located-in` inside. */
function byEnumName(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [enumName(value), value]));
}

/** Which GraphQL type an object of the model is: an entity says it itself. */
function typeOf(fact: { type?: string } & ({ name: string } | { source: string } | { indicator: string })): string {
  if ("indicator" in fact) return "Observation";
  return "source" in fact ? "Relation" : (fact.type ?? "");
}
