/**
 * An answer with its lists shortened to their first items; a last item says how many were left out: "… 5 more of 8".
 * Nothing else is changed.
 */
export function shorten(value: unknown, most: number): unknown {
  if (Array.isArray(value)) {
    const kept = value.slice(0, most).map((item) => shorten(item, most));
    // One item takes no more room than the line that would stand for it.
    if (value.length <= most + 1) return value.map((item) => shorten(item, most));
    return [...kept, `… ${value.length - most} more of ${value.length}`];
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shorten(member, most)]));
}
