import { Lexer, Source, TokenKind } from "graphql";
import type { Limit } from "./limit.ts";

/** How long a document is, before it is parsed. */
export const TOKENS = {
  name: "tokens",
  initial: 2000,
  status: 400,
  description: { zh: "查询文本的词法单元数", en: "tokens of the query's text" },
  ofDocument(document) {
    let count = 0;
    for (let token = document.loc?.startToken.next; token && token.kind !== TokenKind.EOF; token = token.next) {
      if (token.kind !== TokenKind.COMMENT) count++;
    }
    return count;
  },
  remedy: "Put values into variables and repeated fields into fragments, or ask in several requests.",
} as const satisfies Limit;

/** How many tokens a text has, counted no further than one beyond `most`; what is no token ends the count. */
export function countTokens(text: string, most: number): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (count <= most && lexer.advance().kind !== TokenKind.EOF) count++;
  } catch {
    // The parser says what is wrong there.
  }
  return count;
}
