import type { Language } from "../state/parts/language.ts";

/** A number of a measure, in four digits that count. */
export function formatMeasure(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 4 }).format(value);
}
