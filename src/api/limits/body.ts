import type { Limit } from "./limit.ts";

/** How large the body of a request may be. */
export const BODY = {
  name: "body",
  initial: 1_000_000,
  status: 413,
  description: { zh: "请求体的字节数", en: "bytes of the request's body" },
  remedy: "Send a shorter query, or its lists in several requests.",
} as const satisfies Limit;
