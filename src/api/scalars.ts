import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { parseTime, type Time } from "../model/time.ts";

/** Times travel as EDTF strings. */
export const EDTF = new GraphQLScalarType<Time, string>({
  name: "EDTF",
  serialize: (time) => (typeof time === "string" ? time : (time as Time).edtf), // Resolvers give either.
  parseValue: toTime,
  parseLiteral: (node) => toTime(node.kind === Kind.STRING ? node.value : undefined),
});

/** Addresses are written by the dataset, which has checked them, or by this server. */
export const URL_SCALAR = new GraphQLScalarType<string, string>({ name: "URL", serialize: String });

function toTime(value: unknown): Time {
  const time = typeof value === "string" ? parseTime(value) : undefined;
  if (time) return time;
  const message = `Cannot read time ${JSON.stringify(value)}: it is not EDTF. Write a string such as "1984", "2003-10" or "1978/2000".`;
  throw new GraphQLError(message);
}
