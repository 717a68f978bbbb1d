import { ENTITIES } from "../api/limits/entities.ts";
import type { Bounds } from "../api/limits/index.ts";
import { LimitRefusal } from "../api/limits/limit-refusal.ts";
import { TEXT } from "../api/limits/text.ts";

/**
 * Reads what is asked of an export, in an address or a form; what it names is bounded as in a question to the API.
 * @throws Refusal for a text that is too long, or for more values than a request may touch things
 */
export function exportSearch(text: string, bounds: Bounds): URLSearchParams {
  const search = new URLSearchParams(text);
  let longest = 0;
  for (const [name, value] of search) longest = Math.max(longest, name.length, value.length);
  if (longest > bounds.text) throw new LimitRefusal(TEXT, bounds.text, longest);
  if (search.size > bounds.entities) throw new LimitRefusal(ENTITIES, bounds.entities, search.size);
  return search;
}
