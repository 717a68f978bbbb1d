import { answerSize } from "./answer-size.ts";
import type { Limit } from "./limit.ts";

/** How many values of fields an answer may have. */
export const VALUES = {
  name: "values",
  initial: 50_000,
  status: 400,
  description: {
    zh: "回答可能包含的字段值数，执行前按查询推算",
    en: "values of fields that the answer may have, computed from the query",
  },
  remedy: "Ask for fewer fields of each item, smaller pages (first), or a smaller limit of the selection.",
  ofQuestion: (question) => answerSize(question).values,
} as const satisfies Limit;
