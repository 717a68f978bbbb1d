import { ALIASES } from "./aliases.ts";
import { ANSWER } from "./answer.ts";
import { BODY } from "./body.ts";
import { DEPTH } from "./depth.ts";
import { DIRECTIVES } from "./directives.ts";
import { ENTITIES } from "./entities.ts";
import { FIELDS } from "./fields.ts";
import type { Limit } from "./limit.ts";
import { LIST_ITEMS } from "./list-items.ts";
import { PAGE } from "./page.ts";
import { TEXT } from "./text.ts";
import { TIME } from "./time.ts";
import { TOKENS } from "./tokens.ts";
import { VALUES } from "./values.ts";

/** Every limit, in the order in which a request meets them. */
export const LIMITS = [
  BODY,
  TOKENS,
  DEPTH,
  ALIASES,
  FIELDS,
  DIRECTIVES,
  LIST_ITEMS,
  TEXT,
  PAGE,
  ENTITIES,
  VALUES,
  TIME,
  ANSWER,
] as const satisfies readonly Limit[];

/** The most that each limit allows. */
export type Bounds = Readonly<Record<(typeof LIMITS)[number]["name"], number>>;

/** What each limit allows, where nothing else is given. */
export function boundsOf(given: Partial<Bounds> = {}): Bounds {
  const bounds = LIMITS.map(({ name, initial }) => [name, given[name] ?? initial] as const);
  return Object.fromEntries(bounds) as Bounds; // One entry for each limit.
}
