import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, getNamedType } from "graphql";
import { argumentValues } from "./argument-values.ts";
import { askedIds } from "./asked-ids.ts";
import type { Context } from "./context.ts";
import { hasNamedTime, withTimes } from "./named-time.ts";
import { matchedBy } from "./time-windows.ts";
import { withoutNulls } from "./without-nulls.ts";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * The resolver of a field with its arguments made ready: defaults in the place of nulls, named periods as their days.
 * What the answer will say about them is noted: the ids that were named, and what the windows of time matched.
 */
export function withReadyArguments(
  field: GraphQLField<unknown, Context, Arguments>,
): GraphQLFieldResolver<unknown, Context, Arguments> {
  const { args: definitions, resolve = defaultFieldResolver } = field;
  const typeName = getNamedType(field.type).name;
  const defaults = Object.fromEntries(definitions.map(({ name, defaultValue }) => [name, defaultValue]));
  return (parent, args, context, info) => {
    const asked = context.askedIds.get(typeName) ?? new Set();
    context.askedIds.set(typeName, asked);
    for (const id of askedIds(definitions, args, context.ontology)) asked.add(id);
    const given = { ...defaults, ...withoutNulls(args) };
    if (argumentValues(definitions, given, "EDTF").length === 0) return resolve(parent, given, context, info);
    return answerInTime(given);

    async function answerInTime(named: Arguments): Promise<unknown> {
      const ready = hasNamedTime(named) ? withTimes(named, await context.periods()) : named;
      const answer = await resolve(parent, ready, context, info);
      context.windows.note(info, argumentValues(definitions, ready, "EDTF"), matchedBy(answer));
      return answer;
    }
  };
}
