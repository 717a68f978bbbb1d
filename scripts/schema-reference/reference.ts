import { readFileSync } from "node:fs";
import { type GraphQLArgument, type GraphQLField, type GraphQLObjectType, isObjectType } from "graphql";
import { createApi } from "../../src/api/api.ts";
import { createContext } from "../../src/api/context.ts";
import { boundsOf } from "../../src/api/limits/index.ts";
import { buildSchema } from "../../src/api/schema.ts";
import type { KnowledgeBase } from "../../src/knowledge-base.ts";
import { type Ask, type Example, findExamples } from "./find-example.ts";

/** One field with its meaning and an example; without one where the dataset has no value of it. */
export interface FieldEntry {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly arguments: readonly ArgumentEntry[];
  readonly example: Example | undefined;
}

export interface ArgumentEntry {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

export interface TypeEntry {
  readonly name: string;
  readonly description: string;
  /** Where the ontology has it. */
  readonly descriptionZh: string | undefined;
  readonly fields: readonly FieldEntry[];
}

/** All fields of a hundred entities are asked for at once, and may take a minute whatever else the machine does. */
const UNBOUNDED = boundsOf({ time: 60_000, entities: 1_000_000, values: 1_000_000, answer: 100_000_000 });

/** Every type of the schema that has fields, in the order of the schema, Query first; the examples as the API answers today. */
export async function schemaReference(knowledge: KnowledgeBase): Promise<TypeEntry[]> {
  await knowledge.store.prepare();
  const sdl = readFileSync("schema.graphql", "utf8");
  const schema = buildSchema(sdl, knowledge.ontology);
  const api = createApi(sdl, knowledge.ontology, (error) => {
    throw error;
  });
  const ask: Ask = async (query) => {
    const { body } = await api.executeOperation(
      { query },
      { contextValue: createContext(knowledge, { bounds: UNBOUNDED }) },
    );
    if (body.kind !== "single") throw new Error(`The answer to ${query} came in parts.`);
    const { data, errors } = JSON.parse(JSON.stringify(body.singleResult));
    if (errors) throw new Error(`${query} has errors: ${JSON.stringify(errors)}`);
    return data;
  };
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  const entries: TypeEntry[] = [];
  for (const type of types.filter(isObjectType)) {
    const examples = await findExamples(ask, type);
    const fields = Object.values(type.getFields()).map((field) => fieldEntry(type, field, examples.get(field.name)));
    const descriptionZh = knowledge.ontology.entityType(type.name)?.description.zh;
    entries.push({ name: type.name, description: type.description ?? "", descriptionZh, fields });
  }
  return entries.sort((a, b) => Number(b.name === "Query") - Number(a.name === "Query"));
}

function fieldEntry(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  example: Example | undefined,
): FieldEntry {
  const inherited = type.getInterfaces().map((face) => face.getFields()[field.name]);
  const described = [field, ...inherited].find((each) => each?.description);
  return {
    name: field.name,
    type: String(field.type),
    description: described?.description ?? "",
    arguments: field.args.map((argument) =>
      argumentEntry(
        argument,
        inherited.flatMap((each) => each?.args ?? []),
      ),
    ),
    example,
  };
}

function argumentEntry(
  { name, type, description, defaultValue }: GraphQLArgument,
  inherited: readonly GraphQLArgument[],
) {
  const value = defaultValue === undefined ? "" : ` = ${JSON.stringify(defaultValue)}`;
  const described = description || (inherited.find((each) => each.name === name)?.description ?? "");
  return { name, type: `${type}${value}`, description: described };
}
