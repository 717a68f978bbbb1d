import type { SelectionFields } from "./filters/filter.ts";

/** Address from which the part that is shown comes as a file, with the options that are not as usual. */
export function exportAddress(
  format: string,
  selection: SelectionFields,
  options: readonly (readonly [name: string, value: string])[] = [],
): string {
  const search = new URLSearchParams();
  for (const [field, value] of Object.entries(selection)) {
    for (const text of writeValue(value)) search.append(field, text);
  }
  for (const [name, value] of options) search.append(name, value);
  return search.size === 0 ? `export/${format}` : `export/${format}?${search}`;
}

/** A list of none, which selects nothing, is one empty value; a condition is each of its values after its key. */
function writeValue(value: SelectionFields[keyof SelectionFields]): readonly string[] {
  if (typeof value !== "object") return [String(value)];
  if (value.length === 0) return [""];
  return value.flatMap((item) => (typeof item === "string" ? item : item.values.map((each) => `${item.key}:${each}`)));
}
