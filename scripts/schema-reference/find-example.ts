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

/** For each field of a type that has one, a question with the first value that says something, by the name of the field. */
export async function findExamples(ask: Ask, type: GraphQLObjectType): Promise<ReadonlyMap<string, Example>> {
  const asked = new Map(Object.values(type.getFields()).map((field) => [field.name, askedOf(type, field)]));
  const holders = HOLDERS[type.name];
  if (!holders) return entityExamples(ask, type.name, asked);
  const found = new Map<string, Example>();
  for (const [name, text] of asked) {
    const example = await heldExample(ask, holders, text);
    if (example) found.set(name, example);
  }
  return found;
}

function askedOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
  const given = ARGUMENTS[`${type.name}.${field.name}`] ?? ARGUMENTS[field.name] ?? "";
  return `${field.name}${given}${selectionOf(getNamedType(field.type))}`;
}

async function heldExample(ask: Ask, holders: readonly string[], asked: string): Promise<Example | undefined> {
  for (const holder of holders) {
    const query = `{ ${holder.replace("HERE", asked)} }`;
    const data = await ask(`{ ${holder.replace("HERE", `example: ${asked}`)} }`);
    const value = valuesIn(data).find(saysSomething);
    if (value !== undefined) return { query, value };
  }
  return undefined;
}

/** The examples of the best connected entities of a type that have one; for what none of a page has, the next is asked. */
async function entityExamples(
  ask: Ask,
  type: string,
  asked: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Example>> {
  const found = new Map<string, Example>();
  for (let after = ""; ; ) {
    const open = [...asked].filter(([name]) => !found.has(name));
    const list = `filter: { types: [${type.toUpperCase()}] }, orderBy: [{ by: DEGREE, direction: DESC }], first: 100${after}`;
    const fields = `pageInfo { hasNextPage endCursor } nodes { id ... on ${type} { ${open.map(([, text]) => text).join(" ")} } }`;
    const { entities } = (await ask(`{ entities(${list}) { ${fields} } }`)) as EntityPage; // What was asked for.
    for (const [name, text] of open) {
      const node = entities.nodes.find((each) => saysSomething(each[name]));
      if (!node) continue;
      found.set(name, { query: `{ entity(id: "${node.id}") { ... on ${type} { ${text} } } }`, value: node[name] });
    }
    if (found.size === asked.size || !entities.pageInfo.hasNextPage) return found;
    after = `, after: "${entities.pageInfo.endCursor}"`;
  }
}

interface EntityPage {
  readonly entities: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly { readonly id: string; readonly [field: string]: unknown }[];
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
