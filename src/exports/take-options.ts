import type { Format } from "./format.ts";

/** Takes the options of the format out of an address, so that what is left is the selection. */
export function takeOptions(search: URLSearchParams, { options }: Format): [string, string][] {
  return options.flatMap(({ name }) => {
    const given = search.getAll(name).map((value): [string, string] => [name, value]);
    search.delete(name);
    return given;
  });
}
