import type { SelectionFields } from "./filters/filter.ts";
import { selectionSearch } from "./selection-search.ts";

/** Servers and what stands before them refuse longer addresses. */
export const LONGEST_ADDRESS = 6000;

/** Address from which the part that is shown comes as a file, with the options that are not as usual. */
export function exportAddress(
  format: string,
  selection: SelectionFields,
  options: readonly (readonly [name: string, value: string])[] = [],
): string {
  const search = selectionSearch(selection);
  for (const [name, value] of options) search.append(name, value);
  return search.size === 0 ? `export/${format}` : `export/${format}?${search}`;
}
