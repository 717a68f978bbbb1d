/** The own member of this name, of whatever may have members; undefined where there is none. */
export function memberOf(value: unknown, name: PropertyKey | undefined): unknown {
  if (typeof value !== "object" || value === null || name === undefined || !Object.hasOwn(value, name))
    return undefined;
  return Reflect.get(value, name);
}

/** The items of a list; what is none stands in it alone, for the schema to find. */
export function itemsOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
