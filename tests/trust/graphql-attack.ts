/** What is sent to `/graphql`, and what must come of it. */
export interface Attack {
  readonly what: string;
  /** The body as JSON; a text is sent as it is. */
  readonly body:
    | { readonly query: string; readonly variables?: unknown; readonly operationName?: string }
    | unknown[]
    | string;
  /** The limit that refuses it, the code of its first error, or "answered". */
  readonly outcome: string;
  /** So many at once; one where not given. */
  readonly times?: number;
}

/** A text so many times. */
export function many(count: number, text: string | ((index: number) => string), between = " "): string {
  return Array.from({ length: count }, (_, index) => (typeof text === "string" ? text : text(index))).join(between);
}

/** A field within itself, so many levels deep. */
export function nest(levels: number, field: string, innermost: string): string {
  return `${`${field} { `.repeat(levels)}${innermost}${" }".repeat(levels)}`;
}
