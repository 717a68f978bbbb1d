import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from "graphql";
import { ARGUMENTS, HOLDERS } from "./holders.ts";

/** A question that reaches a field, and a value that it has there. */
export interface Example {
  readonly query: string;
  readonly value: unknown;
}

export type Ask = (query: string) => Promise<unknown>;

/** A question with the first value of a field that says something; undefined where every question finds none. */
export async function findExample(
  ask: Ask,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Promise<Example | undefined> {
  const given = ARGUMENTS[`${type.name}.${field.name}`] ?? ARGUMENTS[field.name] ?? "";
  const asked = `${field.name}${given}${selectionOf(getNamedType(field.type))}`;
  const holders = HOLDERS[type.name];
  if (!holders) return entityExample(ask, type.name, asked);
  for (const holder of holders) {
    const query = `{ ${holder.replace("HERE", asked)} }`;
    const data = await ask(`{ ${holder.replace("HERE", `example: ${asked}`)} }`);
    const value = valuesIn(data).find(saysSomething);
    if (value !== undefined) return { query, value };
  }
  return undefined;
}

/** The example of the best connected entity of a type that has one; all of them are asked. */
async function entityExample(ask: Ask, type: string, asked: string): Promise<Example | undefined> {
  for (let after = ""; ; ) {
    const list = `filter: { types: [${type.toUpperCase()}] }, orderBy: [{ by: DEGREE, direction: DESC }], first: 100${after}`;
    const fields = `pageInfo { hasNextPage endCursor } nodes { id ... on ${type} { example: ${asked} } }`;
    const { entities } = (await ask(`{ entities(${list}) { ${fields} } }`)) as EntityPage; // What was asked for.
    const found = entities.nodes.find(({ example }) => saysSomething(example));
    if (found) return { query: `{ entity(id: "${found.id}") { ... on ${type} { ${asked} } } }`, value: found.example };
    if (!entities.pageInfo.hasNextPage) return undefined;
    after = `, after: "${entities.pageInfo.endCursor}"`;
  }
}

interface EntityPage {
  readonly entities: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly { readonly id: string; readonly example: unknown }[];
  };
}

const MOST_FIELDS = 3;

/** What is asked of an answer that has fields: what names it, else its first plain ones. */
function selectionOf(type: GraphQLNamedType): string {
  if (isLeafType(type)) return "";
  if (isAbstractType(type)) return " { id }";
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields());
  if (fields.some(({ name }) => name === "nodes")) return " { totalCount }";
  if (fields.some(({ name }) => name === "id")) return " { id }";
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type)) && field.args.every(isOptional));
  if (plain.length > 0)
    return ` { ${plain
      .slice(0, MOST_FIELDS)
      .map(({ name }) => name)
      .join(" ")} }`;
  const [first] = fields;
  return first ? ` { ${first.name}${selectionOf(getNamedType(first.type))} }` : "";
}

function isOptional({ type, defaultValue }: { readonly type: unknown; readonly defaultValue?: unknown }): boolean {
  return !String(type).endsWith("!") || defaultValue !== undefined;
}

/** Every member called `example` of an answer. */
function valuesIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(valuesIn);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, member]) => (name === "example" ? [member] : valuesIn(member)));
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return Array.isArray(value) ? value.length > 0 : typeof value !== "object" || !isEmptyList(value);
}

function isEmptyList(value: object): boolean {
  return "totalCount" in value && value.totalCount === 0;
}
