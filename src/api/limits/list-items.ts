import type { Limit } from "./limit.ts";
import { longestGiven } from "./longest-given.ts";

/** How long a list may be that an argument is given, and how many fields an object may have. */
export const LIST_ITEMS = {
  name: "list",
  initial: 100,
  status: 400,
  description: {
    zh: "参数中一个列表的项数或一个对象的字段数，文本与变量中均计",
    en: "items of one list, or fields of one object, in the arguments, in the text or in the variables",
  },
  remedy: "Divide the list over several requests.",
  ofQuestion: (question) => longestGiven(question).list,
} as const satisfies Limit;
