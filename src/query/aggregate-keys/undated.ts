import { noValue } from "./aggregate-key.ts";

/** The value of what has no date. */
export const UNDATED = noValue({ zh: "无日期", en: "No date" });
