/** Arguments with every null taken out, at any depth: in this API null and absent mean the same. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T; // Same elements, same type.
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutNulls(member)])) as T; // Only nulls are gone.
}
