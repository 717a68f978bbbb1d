import type { SelectionFields } from "./filters/filter.ts";

/** The API takes no longer lists in arguments. */
export const LONGEST_LIST = 100;

/** Whether the API can be asked about a selection: none of its lists is too long. */
export function isAskable(selection: SelectionFields): boolean {
  return Object.values(selection).every((value) => !Array.isArray(value) || value.length <= LONGEST_LIST);
}
