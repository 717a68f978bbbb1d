import type { SelectionFields } from "./filters/filter.ts";

/** Address from which the part that is shown comes as a file, with the options that are not as usual. */
export function exportAddress(
  format: string,
  selection: SelectionFields,
  options: readonly (readonly [name: string, value: string])[] = [],
): string {
  const search = new URLSearchParams();
  for (const [field, value] of Object.entries(selection)) {
    for (const each of Array.isArray(value) ? value : [value]) search.append(field, String(each));
  }
  for (const [name, value] of options) search.append(name, value);
  return search.size === 0 ? `export/${format}` : `export/${format}?${search}`;
}
