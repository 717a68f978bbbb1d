import type { Refuse } from "./part.ts";
import { PARTS } from "./parts/index.ts";
import { build, EMPTY_VIEW, type View } from "./view.ts";

/** The view as the search part of an address, with its question mark. */
export function toSearch(view: View): string {
  const search = new URLSearchParams();
  build((name, part) => {
    for (const [field, text] of part.write(view[name])) search.append(field, text);
  });
  // Ids are read by people: a slash and a colon are allowed in a query and stay as they are.
  return `?${search.toString().replaceAll("%2F", "/").replaceAll("%3A", ":")}`;
}

/** Reads what `toSearch` writes; what is absent or cannot be taken has its value from `start`, and the latter is refused. */
export function fromSearch(text: string, start: View = EMPTY_VIEW, refuse: Refuse = () => {}): View {
  const search = new URLSearchParams(text);
  const known = new Set<string>(Object.values(PARTS).flatMap(({ fields }) => [...fields]));
  for (const [field, value] of search) if (!known.has(field)) refuse(field, value);
  return build((name, part) => part.read(search, refuse) ?? start[name]);
}
