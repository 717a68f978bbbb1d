import { type FieldNode, type GraphQLField, Kind, type ValueNode } from "graphql";
import type { Question } from "./limit.ts";

/** How many an argument of a field asks for, where it is given: a number or a list of so many, literal, by a variable or by default. */
export function argumentNumber(
  { operation, variables }: Pick<Question, "operation" | "variables">,
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  [name = "", ...path]: readonly string[],
): number | undefined {
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  const found = given && follow(given, path);
  if (found !== undefined) return found;
  const initial = args.find((argument) => argument.name === name)?.defaultValue;
  return path.length === 0 ? countOf(initial) : undefined;

  function follow(value: ValueNode, names: readonly string[]): number | undefined {
    const [next, ...rest] = names;
    if (value.kind === Kind.VARIABLE) {
      const sent = Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : undefined;
      if (sent !== undefined) return countOf(names.reduce(memberOf, sent));
      const definition = operation?.variableDefinitions?.find(
        ({ variable }) => variable.name.value === value.name.value,
      );
      return definition?.defaultValue && follow(definition.defaultValue, names);
    }
    if (next === undefined) return value.kind === Kind.LIST ? value.values.length : countOf(numberOf(value));
    const member = value.kind === Kind.OBJECT ? value.fields.find((field) => field.name.value === next) : undefined;
    return member && follow(member.value, rest);
  }
}

function numberOf(value: ValueNode): number | undefined {
  return value.kind === Kind.INT || value.kind === Kind.FLOAT ? Number(value.value) : undefined;
}

function countOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" && !Number.isNaN(value) ? value : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
