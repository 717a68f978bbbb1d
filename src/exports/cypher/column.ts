import { type CypherMap, type CypherValue, literal } from "./literal.ts";
import { separatorOf } from "./separator.ts";

/** One property of many rows: how its values stand among texts, and how Cypher makes them of that again. */
export interface Column {
  readonly name: string;
  /** The value of a row as a text. */
  cell(row: CypherMap): string;
  /** The property, of the expression that is its cell. */
  read(cell: string): string;
}

/** The properties that any of the rows has, in their order; each has values of one kind. */
export function columnsOf(rows: readonly CypherMap[]): Column[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].flatMap((name) => {
    const values = rows.map((row) => (Object.hasOwn(row, name) ? row[name] : undefined));
    const first = values.find((value) => value !== undefined);
    if (first === undefined) return [];
    const separator = separatorOf(
      ";",
      values.flatMap((value) => (value !== undefined && isList(value) ? value : [])),
    );
    const texts = values.map((value) => textOf(value, separator));
    const none = noneOf(texts);
    const orNull = (cell: string) => (texts.includes(undefined) ? `nullIf(${cell}, ${literal(none)})` : cell);
    return [
      {
        name,
        cell: (row) => textOf(Object.hasOwn(row, name) ? row[name] : undefined, separator) ?? none,
        read: (cell) => reading(first, orNull(cell), separator),
      },
    ];
  });
}

/** Nothing where nothing is said; a list of nothing is not said either, as one of an empty text is. */
function textOf(value: CypherValue | undefined, separator: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (isList(value)) return value.length === 0 ? undefined : value.join(separator);
  if ("day" in value) return value.day;
  return "integer" in value ? String(value.integer) : double(value.double);
}

/** What stands for nothing: a text that none of these is. */
function noneOf(texts: readonly (string | undefined)[]): string {
  const said = new Set(texts);
  let none = "";
  while (said.has(none)) none += "-";
  return none;
}

function reading(kind: CypherValue, text: string, separator: string): string {
  if (typeof kind === "string") return text;
  if (typeof kind === "boolean") return `toBoolean(${text})`;
  if (isList(kind)) return `coalesce(split(${text}, ${literal(separator)}), [])`;
  if ("day" in kind) return `date(${text})`;
  return "integer" in kind ? `toInteger(${text})` : `toFloat(${text})`;
}

function double(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function isList(value: CypherValue): value is readonly string[] {
  return Array.isArray(value);
}
