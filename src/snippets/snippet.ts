import { didYouMean, ZhenxingError } from "../errors.ts";
import type { Selection } from "../query/selection.ts";
import { SNIPPET_LANGUAGES } from "./index.ts";
import type { SnippetOptions } from "./snippet-language.ts";

/**
 * A selection as a text that runs as pasted, in the language of this name.
 * @throws ZhenxingError UNKNOWN_NAME for another language, BAD_INPUT for an origin that is none of http
 */
export function snippet(language: string, selection: Selection, { origin }: SnippetOptions): string {
  const names = SNIPPET_LANGUAGES.map(({ name }) => name);
  const found = SNIPPET_LANGUAGES.find(({ name }) => name === language);
  if (found) return found.write(selection, { origin: checkedOrigin(origin) });
  const message = `Cannot copy a selection as "${language}": no such language.${didYouMean(language, names)} Known are ${names.join(", ")}.`;
  throw new ZhenxingError("UNKNOWN_NAME", message);
}

/** An origin in its one form, in which nothing needs a quotation mark; a path is not part of it. */
function checkedOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url && ["http:", "https:"].includes(url.protocol)) return url.origin;
  throw new ZhenxingError("BAD_INPUT", `Cannot ask the server "${origin}": it is no address of http. Write http://…`);
}
