import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver } from "graphql";
import type { Context } from "./context.ts";

/** The resolver of a field that answers with things of the dataset, counting each. */
export function countingTouched({
  resolve = defaultFieldResolver,
}: GraphQLField<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, context, info) => {
    const answer: unknown = resolve(parent, args, context, info);
    return answer instanceof Promise ? answer.then((found) => touch(found, context)) : touch(answer, context);
  };
}

function touch(answer: unknown, { watch }: Context): unknown {
  if (answer !== undefined && answer !== null) watch.touch(Array.isArray(answer) ? answer.length : 1);
  return answer;
}
