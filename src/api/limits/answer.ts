import type { Limit } from "./limit.ts";

/** How large an answer may be. */
export const ANSWER = {
  name: "answer",
  initial: 1_000_000,
  status: 400,
  description: { zh: "回答的数据字节数（导出不限）", en: "bytes of data in the answer, exports aside" },
  remedy: "Ask for fewer fields or smaller pages, or take the selection away as a file from its export address.",
} as const satisfies Limit;
