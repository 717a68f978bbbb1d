import { FORMATS } from "./index.ts";

/** What may be asked of one format or another; a selection has no field of these names. */
const NAMES: ReadonlySet<string> = new Set(FORMATS.flatMap(({ options }) => options.map(({ name }) => name)));

/** Takes the options of formats out of an address, so that what is left is the selection; which the format has is for `readOptions` to say. */
export function takeOptions(search: URLSearchParams): [string, string][] {
  const given = [...search].filter(([name]) => NAMES.has(name));
  for (const [name] of given) search.delete(name);
  return given;
}
