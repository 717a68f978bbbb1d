import type { Selection } from "../query/selection.ts";
import { selectionToSearch } from "../query/selection-search.ts";

/** Where a server gives a selection as a file; letters, digits and `-._~:/?&=%+*` alone, so that it can stand between any quotation marks. */
export function exportUrl(
  origin: string,
  format: string,
  selection: Selection,
  options: Readonly<Record<string, string>> = {},
): string {
  const search = [selectionToSearch(selection), new URLSearchParams(options).toString()].filter((part) => part !== "");
  return `${origin}/export/${format}${search.length > 0 ? `?${search.join("&")}` : ""}`;
}
