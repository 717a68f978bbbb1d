import { GraphQLError, Kind, print, type ValueNode } from "graphql";
import { parseTime, type Time } from "../model/time.ts";
import type { NamedTime } from "./named-time.ts";

/** Times travel as EDTF strings, and a period's name may come for one; members are named as @graphql-tools/schema wants them, so that the schema's own description stays. */
export const EDTF = {
  __serialize: (time: Time | string) => (typeof time === "string" ? time : time.edtf),
  __parseValue: (value: unknown) => toTime(value, JSON.stringify(value)),
  __parseLiteral: (node: ValueNode) => toTime(node.kind === Kind.STRING ? node.value : undefined, print(node), node),
};

/** Addresses are written by the dataset, which has checked them, or by this server. */
export const URL_SCALAR = { __serialize: String };

function toTime(value: unknown, written: string, nodes: ValueNode | null = null): Time | NamedTime {
  if (typeof value === "string") return parseTime(value) ?? { periodNamed: value };
  const message = `Cannot read time ${written}: it is no string. Write "1984", "2003-10", "1978/2000" or the name of a period.`;
  throw new GraphQLError(message, { nodes });
}
