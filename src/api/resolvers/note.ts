import type { RelationResolvers } from "../generated/schema-types.ts";

interface Noted {
  readonly note?: string;
  readonly noteEn?: string;
}

/** The fields of everything that may carry a remark. */
export const NOTE_FIELDS = {
  note: (noted: Noted, { language }) => noteIn(language ?? "zh", noted)?.text,
  noteLanguage: (noted: Noted, { language }) => noteIn(language ?? "zh", noted)?.language,
} satisfies Pick<RelationResolvers, "note" | "noteLanguage">;

/** The remark in this language, else in the other. */
function noteIn(wanted: "zh" | "en", { note, noteEn }: Noted) {
  const written = [
    { language: "zh", text: note },
    { language: "en", text: noteEn },
  ] as const;
  const present = written.filter(({ text }) => text !== undefined);
  return present.find(({ language }) => language === wanted) ?? present[0];
}
