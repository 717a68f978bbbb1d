import { answerSize } from "./answer-size.ts";
import type { Limit } from "./limit.ts";

/** How many items a page of a list may have. */
export const PAGE = {
  name: "page",
  initial: 100,
  status: 400,
  description: { zh: "一页的条目数（first 或 last）", en: "items of one page, by first or last" },
  remedy: "Ask for fewer and follow the cursors.",
  ofQuestion: (question) => answerSize(question).page,
} as const satisfies Limit;
