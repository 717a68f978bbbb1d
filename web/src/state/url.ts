import type { Language, Selected, Theme, View } from "./view.ts";

// The fields of a selection (`types`) are named as in GraphQL and in an export's address.

/** The view as the search part of an address, with its question mark. */
export function toSearch({ selected, types, language, theme }: View): string {
  const search = new URLSearchParams();
  if (selected) search.set(selected.kind, selected.id);
  for (const type of types ?? []) search.append("types", type);
  if (types?.length === 0) search.set("types", "");
  search.set("language", language);
  if (theme) search.set("theme", theme);
  // Ids are read by people: a slash and a colon are allowed in a query and stay as they are.
  return `?${search.toString().replaceAll("%2F", "/").replaceAll("%3A", ":")}`;
}

/** Reads what `toSearch` writes; what is absent or unknown takes its value from `defaults`. */
export function fromSearch(text: string, defaults: Pick<View, "language">): View {
  const search = new URLSearchParams(text);
  return {
    selected: readSelected(search),
    types: search.has("types") ? [...new Set(search.getAll("types").filter(Boolean))] : undefined,
    language: readOneOf<Language>(search.get("language"), ["zh", "en"]) ?? defaults.language,
    theme: readOneOf<Theme>(search.get("theme"), ["light", "dark"]),
  };
}

function readSelected(search: URLSearchParams): Selected | undefined {
  for (const kind of ["entity", "relation"] as const) {
    const id = search.get(kind);
    if (id) return { kind, id };
  }
  return undefined;
}

function readOneOf<Value extends string>(text: string | null, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === text);
}
