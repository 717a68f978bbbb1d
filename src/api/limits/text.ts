import type { Limit } from "./limit.ts";
import { longestGiven } from "./longest-given.ts";

/** How long a text may be that an argument is given. */
export const TEXT = {
  name: "text",
  initial: 1000,
  status: 400,
  description: {
    zh: "参数中一段文字的长度（UTF-16 单元），文本与变量中均计",
    en: "UTF-16 units of one text in the arguments, in the text or in the variables",
  },
  remedy: "Search for a phrase of it.",
  ofQuestion: (question) => longestGiven(question).text,
} as const satisfies Limit;
