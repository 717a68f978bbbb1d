import type { Language } from "../state/parts/language.ts";

const FORMATS = { zh: new Intl.NumberFormat("zh-Hans-CN"), en: new Intl.NumberFormat("en-GB") };

/** A count as people write it: 1,802. */
export function count(language: Language, value: number): string {
  return FORMATS[language].format(value);
}
