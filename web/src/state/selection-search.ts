import type { SelectionFields } from "./filters/filter.ts";

/** The fields of a selection as the search part of an address. */
export function selectionSearch(selection: SelectionFields): URLSearchParams {
  const search = new URLSearchParams();
  for (const [field, value] of Object.entries(selection)) {
    for (const text of writeValue(value)) search.append(field, text);
  }
  return search;
}

/** A list of none, which selects nothing, is one empty value; a condition is each of its values after its key. */
function writeValue(value: SelectionFields[keyof SelectionFields]): readonly string[] {
  if (typeof value !== "object") return [String(value)];
  if (value.length === 0) return [""];
  return value.flatMap((item) => (typeof item === "string" ? item : item.values.map((each) => `${item.key}:${each}`)));
}
