import type { Limit } from "./limit.ts";

/** How long a request may take. */
export const TIME = {
  name: "time",
  initial: 5000,
  status: 400,
  description: { zh: "回答用时（毫秒）", en: "milliseconds that the answer takes" },
  remedy: "Narrow the selection by type, time or neighbourhood, or ask in several requests.",
} as const satisfies Limit;
