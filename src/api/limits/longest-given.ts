import { type DocumentNode, Kind, visit } from "graphql";
import type { Question } from "./limit.ts";

/** The longest list or object and the longest text that a request gives to arguments. */
export interface LongestGiven {
  /** Items of a list, or fields of an object. */
  readonly list: number;
  readonly text: number;
}

/** In the text of the query or in its variables. */
export function longestGiven({ document, variables }: Question): LongestGiven {
  const [literal, sent] = [longestLiteral(document), longestSent(variables)];
  return { list: Math.max(literal.list, sent.list), text: Math.max(literal.text, sent.text) };
}

const LITERALS = new WeakMap<DocumentNode, LongestGiven>();

function longestLiteral(document: DocumentNode): LongestGiven {
  const known = LITERALS.get(document);
  if (known) return known;
  let [list, text] = [0, 0];
  visit(document, {
    [Kind.LIST]({ values }) {
      list = Math.max(list, values.length);
    },
    [Kind.OBJECT]({ fields }) {
      list = Math.max(list, fields.length);
    },
    [Kind.STRING]({ value }) {
      text = Math.max(text, value.length);
    },
  });
  LITERALS.set(document, { list, text });
  return { list, text };
}

const SENT = new WeakMap<Question["variables"], LongestGiven>();

/**
 * A loop, not a recursion: a megabyte of brackets is deeper than the stack. Fields count as items do: GraphQL says of each that is
 * unknown what all of the object is.
 */
function longestSent(variables: Question["variables"]): LongestGiven {
  const known = SENT.get(variables);
  if (known) return known;
  const left: unknown[] = Object.values(variables);
  let [list, text] = [0, 0];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === "string") text = Math.max(text, value.length);
    if (typeof value !== "object" || value === null) continue;
    const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    list = Math.max(list, members.length);
    for (const member of members) left.push(member);
  }
  SENT.set(variables, { list, text });
  return { list, text };
}
