import type { Attribute } from "./attributes.ts";

/** What a member says, as members of a JSON object: lists are lists, and what it has not is not there. */
export function jsonValues<Item>(attributes: readonly Attribute<Item>[], item: Item): Record<string, unknown> {
  const values = attributes.map(({ name, value, list }) => [name, list ? list(item) : value(item)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
