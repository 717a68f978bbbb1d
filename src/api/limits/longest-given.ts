import { type DocumentNode, Kind, visit } from "graphql";
import type { Question } from "./limit.ts";

/** The longest list and the longest text that a request gives to arguments. */
export interface LongestGiven {
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
    [Kind.STRING]({ value }) {
      text = Math.max(text, value.length);
    },
  });
  LITERALS.set(document, { list, text });
  return { list, text };
}

/** A loop, not a recursion: a megabyte of brackets is deeper than the stack. */
function longestSent(variables: unknown): LongestGiven {
  const left = [variables];
  let [list, text] = [0, 0];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === "string") text = Math.max(text, value.length);
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) list = Math.max(list, value.length);
    for (const member of Object.values(value)) left.push(member);
  }
  return { list, text };
}
