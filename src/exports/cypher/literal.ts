/** What a property may hold: a list has members of one type, and no null. */
export type CypherValue =
  | string
  | boolean
  | { readonly double: number }
  | { readonly integer: number }
  | { readonly day: string }
  | readonly string[];

export type CypherMap = Readonly<Record<string, CypherValue | CypherRow | undefined>>;

/** A map within a map, as the rows of UNWIND have them. */
export interface CypherRow {
  readonly row: CypherMap;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
};

/** A value as Cypher writes it; nothing in it can end the line or the string. */
export function literal(value: CypherValue | CypherRow): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return String(value);
  if ("row" in value) return map(value.row);
  if ("double" in value) return double(value.double);
  if ("integer" in value) return String(value.integer);
  if ("day" in value) return `date(${quoted(value.day)})`;
  return `[${value.map(quoted).join(", ")}]`;
}

/** A map of what is there; a property that is null is none in Cypher. */
export function map(members: CypherMap): string {
  const written = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [`${identifier(name)}: ${literal(value)}`],
  );
  return `{${written.join(", ")}}`;
}

/** A label, a type or the name of a property. */
export function identifier(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(name) ? name : `\`${wellFormed(name).replaceAll("`", "``")}\``;
}

/** With a point or an exponent, so that Cypher reads no integer. */
function double(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text.replace("e+", "e") : `${Object.is(value, -0) ? "-0" : text}.0`;
}

function quoted(text: string): string {
  return `'${wellFormed(text).replace(/[\\'\n\r]/g, (character) => ESCAPES[character] ?? "")}'`;
}

/** Half a surrogate pair, which UTF-8 has not, becomes U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
