import type { Selection } from "../generated/operations.ts";
import type { SelectionFields } from "./filters/filter.ts";

/** The fields of a selection as the API takes them. */
export function toSelection(fields: SelectionFields): Selection {
  // The names are those of the API, and the values those that the parts of the view have read and checked.
  return fields as unknown as Selection;
}
