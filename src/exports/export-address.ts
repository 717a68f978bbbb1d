import type { Selection } from "../query/selection.ts";
import { selectionToSearch } from "../query/selection-search.ts";
import type { Format } from "./format.ts";
import type { OptionValues } from "./options.ts";

/** The path and search part of the address from which the server gives a selection as a file. */
export function exportAddress(format: Format, selection: Selection, options: OptionValues): string {
  const asked = new URLSearchParams(unusualOptions(format, options));
  const search = [selectionToSearch(selection), asked.toString()].filter((part) => part !== "").join("&");
  return search === "" ? `/export/${format.name}` : `/export/${format.name}?${search}`;
}

/** The command that writes the same file. */
export function exportCommand(format: Format, selection: Selection, options: OptionValues): string {
  const search = selectionToSearch(selection);
  return [
    `zhenxing export --format ${format.name}`,
    ...(search === "" ? [] : [`--select '${search}'`]), // An address has no quotation marks: they are %27.
    ...unusualOptions(format, options).map(([name, value]) => `--option ${name}=${value}`),
  ].join(" ");
}

/** The options that are not as they usually are. */
function unusualOptions({ options: known }: Format, options: OptionValues): [string, string][] {
  return known.flatMap(({ name, values: [usual] }): [string, string][] => {
    const value = options[name] ?? usual;
    return value === usual ? [] : [[name, value]];
  });
}
