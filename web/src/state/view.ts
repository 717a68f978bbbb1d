import type { Known, Part, Refuse } from "./part.ts";
import { PARTS } from "./parts/index.ts";

type Parts = typeof PARTS;

/** All that the reader has chosen: the address holds it whole. */
export type View = { readonly [Name in keyof Parts]: Parts[Name] extends Part<infer Value> ? Value : never };

/** The view of an address that says nothing. */
export const EMPTY_VIEW: View = build((_, part) => part.empty);

/** The view without what neither the dataset nor the page has. */
export function trimView(view: View, known: Known, refuse: Refuse): View {
  return build((name, part) => (part.trim ? part.trim(view[name], known, refuse) : view[name]));
}

/** A view of which each part is made by itself. */
export function build(make: (name: keyof View, part: Part<unknown>) => unknown): View {
  const made = Object.entries(PARTS).map(([name, part]) => [name, make(name as keyof View, part)]);
  // The parts give the view its type: each name has the value of its own part.
  return Object.fromEntries(made) as View;
}
