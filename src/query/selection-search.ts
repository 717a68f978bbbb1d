import { didYouMean, ZhenxingError } from "../errors.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { NO_PERIODS, type Periods } from "./periods.ts";
import type { Selection } from "./selection.ts";
import { type Field, type Known, SELECTION_FIELDS } from "./selection-fields.ts";

/** The fields by name; each holds values of its own kind, which is known where it is looked up by its own name. */
const FIELDS: ReadonlyMap<string, Field<unknown>> = new Map(Object.entries(SELECTION_FIELDS));

/**
 * The selection as a URL's search part: the fields by name, lists as repeated fields, types as in GraphQL's enums.
 * A list of none, which selects nothing, is the field with an empty value.
 */
export function selectionToSearch(selection: Selection): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(selection)) {
    if (value === undefined) continue;
    for (const written of FIELDS.get(name)?.write(value) ?? []) search.append(name, written);
  }
  return search.toString();
}

/**
 * Reads what `selectionToSearch` writes; the name of one of the periods may stand for a time.
 * @throws ZhenxingError BAD_INPUT naming every field that is unknown or cannot be read
 */
export function selectionFromSearch(
  search: URLSearchParams,
  ontology: Ontology,
  periods: Periods = NO_PERIODS,
): Selection {
  const known: Known = { ontology, periods };
  const selection: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const name of new Set(search.keys())) {
    const field = FIELDS.get(name);
    const faultOf = (fault: string) => faults.push(`${name}: ${fault}`);
    if (field) selection[name] = field.read(search.getAll(name), known, faultOf);
    else faultOf(`no such field.${didYouMean(name, [...FIELDS.keys()])}`);
  }
  if (faults.length === 0) return selection;
  const fields = [...FIELDS.keys()].join(", ");
  throw new ZhenxingError("BAD_INPUT", `Cannot read the selection: ${faults.join(" ")} A selection has ${fields}.`);
}
