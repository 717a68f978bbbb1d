import type { Change } from "../change.ts";
import { type Part, readOneOf } from "../part.ts";

export type Language = "zh" | "en";

/** The language of the page. The address always says it, so that a link is read as it was sent. */
export const LANGUAGE: Part<Language> = {
  fields: ["language"],
  empty: "zh",
  write: (language) => [["language", language]],
  read: (search, refuse) => readOneOf(search, "language", ["zh", "en"], refuse),
};

export function speak(language: Language): Change {
  return { label: { step: "spoke" }, as: "throughout", apply: (view) => ({ ...view, language }) };
}
