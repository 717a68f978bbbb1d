import type { Language } from "../state/parts/language.ts";

const LOCALES = { zh: "zh-Hans-CN", en: "en-GB" };

/** Made when first used: one takes about 20 ms. */
const FORMATS = new Map<Language, Intl.NumberFormat>();

/** A count as people write it: 1,802. */
export function count(language: Language, value: number): string {
  const format = FORMATS.get(language) ?? new Intl.NumberFormat(LOCALES[language]);
  FORMATS.set(language, format);
  return format.format(value);
}
