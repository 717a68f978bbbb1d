import type { GraphQLArgument } from "graphql";
import type { Ontology } from "../ontology/ontology.ts";
import { aggregateKeys } from "../query/aggregate-keys/index.ts";
import type { Condition } from "../query/selection.ts";
import { argumentValues } from "./argument-values.ts";

/** Every id that the arguments of a field name: by itself, or as what a condition asks for. */
export function askedIds(
  definitions: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
  ontology: Ontology,
): string[] {
  const ids = argumentValues(definitions, args, "ID").map(({ value }) => String(value));
  const conditions = argumentValues(definitions, args, "Condition").map(({ value }) => value as Condition); // By its type.
  return [...ids, ...conditions.flatMap((condition) => idsIn(condition, ontology))];
}

function idsIn({ key, values }: Condition, ontology: Ontology): string[] {
  const { namesEntity } = aggregateKeys(ontology).find(({ name }) => name === key) ?? {};
  return namesEntity ? values.filter(namesEntity) : [];
}
