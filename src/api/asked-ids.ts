import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";

/** Every id that the arguments of a field name, at any depth, so that an answer can say which of them the dataset has not. */
export function idsOf(definitions: readonly GraphQLArgument[], args: Readonly<Record<string, unknown>>): string[] {
  return definitions.flatMap(({ name, type }) => idsIn(type, args[name]));
}

function idsIn(type: GraphQLInputType, value: unknown): string[] {
  const nullable = getNullableType(type);
  if (value === undefined || value === null) return [];
  if (isListType(nullable)) return Array.isArray(value) ? value.flatMap((item) => idsIn(nullable.ofType, item)) : [];
  if (isInputObjectType(nullable)) {
    const members = new Map(Object.entries(value));
    return Object.values(nullable.getFields()).flatMap((field) => idsIn(field.type, members.get(field.name)));
  }
  return nullable === GraphQLID ? [String(value)] : [];
}
