import type { Change } from "../change.ts";
import { type Part, readOneOf } from "../part.ts";

export type Theme = "light" | "dark";

/** Light or dark; the system's preference where undefined. */
export const THEME: Part<Theme | undefined> = {
  fields: ["theme"],
  empty: undefined,
  write: (theme) => (theme ? [["theme", theme]] : []),
  read: (search, refuse) => readOneOf(search, "theme", ["light", "dark"], refuse),
};

export function wear(theme: Theme): Change {
  return { label: { step: "wore" }, as: "throughout", apply: (view) => ({ ...view, theme }) };
}
