import { type GraphQLArgument, type GraphQLInputType, getNullableType, isInputObjectType, isListType } from "graphql";

/** A value that an argument has somewhere within, with the name of the argument or input field that it is given for. */
export interface ArgumentValue {
  readonly name: string;
  readonly value: unknown;
}

/** Every value of the scalar or input type called `typeName` in the arguments of a field, at any depth. */
export function argumentValues(
  definitions: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
  typeName: string,
): ArgumentValue[] {
  return definitions.flatMap(({ name, type }) => valuesIn(name, type, args[name], typeName));
}

function valuesIn(name: string, type: GraphQLInputType, value: unknown, typeName: string): ArgumentValue[] {
  const nullable = getNullableType(type);
  if (value === undefined || value === null) return [];
  if (isListType(nullable)) {
    return Array.isArray(value) ? value.flatMap((item) => valuesIn(name, nullable.ofType, item, typeName)) : [];
  }
  if ("name" in nullable && nullable.name === typeName) return [{ name, value }];
  if (isInputObjectType(nullable)) {
    const members = new Map(Object.entries(value));
    const fields = Object.values(nullable.getFields());
    return fields.flatMap((field) => valuesIn(field.name, field.type, members.get(field.name), typeName));
  }
  return [];
}
