/** What a property may hold: a list has texts alone, and no null. */
export type CypherValue =
  | string
  | boolean
  | { readonly double: number }
  | { readonly integer: number }
  | { readonly day: string }
  | readonly string[];

export type CypherMap = Readonly<Record<string, CypherValue | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
};

/** A text as Cypher writes it; nothing in it can end the line or the string. */
export function literal(text: string): string {
  return `'${wellFormed(text).replace(/[\\'\n\r]/g, (character) => ESCAPES[character] ?? "")}'`;
}

/** A map of expressions by the names of properties. */
export function map(members: readonly (readonly [name: string, expression: string])[]): string {
  return `{${members.map(([name, expression]) => `${identifier(name)}: ${expression}`).join(", ")}}`;
}

/** A label, a type or the name of a property. */
export function identifier(name: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(name) ? name : `\`${wellFormed(name).replaceAll("`", "``")}\``;
}

/** Half a surrogate pair, which UTF-8 has not, becomes U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
