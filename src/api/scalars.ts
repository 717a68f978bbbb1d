import { GraphQLError, Kind, print, type ValueNode } from "graphql";
import { parseTime, type Time } from "../model/time.ts";

/** Times travel as EDTF strings; members are named as @graphql-tools/schema wants them, so that the schema's own description stays. */
export const EDTF = {
  __serialize: (time: Time | string) => (typeof time === "string" ? time : time.edtf),
  __parseValue: (value: unknown) => toTime(value, JSON.stringify(value)),
  __parseLiteral: (node: ValueNode) => toTime(node.kind === Kind.STRING ? node.value : undefined, print(node), node),
};

/** Addresses are written by the dataset, which has checked them, or by this server. */
export const URL_SCALAR = { __serialize: String };

function toTime(value: unknown, written: string, nodes: ValueNode | null = null): Time {
  const time = typeof value === "string" ? parseTime(value) : undefined;
  if (time) return time;
  const message = `Cannot read time ${written}: it is not EDTF. Write a string such as "1984", "2003-10" or "1978/2000".`;
  throw new GraphQLError(message, { nodes });
}
