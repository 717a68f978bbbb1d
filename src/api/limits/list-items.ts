import { type DocumentNode, Kind, visit } from "graphql";
import type { Limit } from "./limit.ts";

/** How long a list may be that an argument is given. */
export const LIST_ITEMS = {
  name: "list",
  initial: 100,
  status: 400,
  description: {
    zh: "参数中一个列表的项数，文本与变量中均计",
    en: "items of one list in the arguments, in the text or in the variables",
  },
  remedy: "Divide the list over several requests.",
  ofQuestion: ({ document, variables }) => Math.max(longestLiteral(document), longestValue(variables)),
} as const satisfies Limit;

const LITERALS = new WeakMap<DocumentNode, number>();

function longestLiteral(document: DocumentNode): number {
  const known = LITERALS.get(document);
  if (known !== undefined) return known;
  let longest = 0;
  visit(document, {
    [Kind.LIST]({ values }) {
      longest = Math.max(longest, values.length);
    },
  });
  LITERALS.set(document, longest);
  return longest;
}

/** A loop, not a recursion: a megabyte of brackets is deeper than the stack. */
function longestValue(variables: unknown): number {
  const left = [variables];
  let longest = 0;
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
    for (const member of Object.values(value)) left.push(member);
  }
  return longest;
}
