import type { Language } from "./parts/language.ts";

/** The first of the reader's languages that the viewer speaks; Chinese where it speaks none of them. */
export function preferredLanguage(languages: readonly string[]): Language {
  for (const language of languages) {
    if (/^zh\b/i.test(language)) return "zh";
    if (/^en\b/i.test(language)) return "en";
  }
  return "zh";
}

/** The text in the reader's language; the Chinese where there is no English. */
export function inLanguage(language: Language, zh: string, en: string | null | undefined): string {
  return language === "en" && en ? en : zh;
}
