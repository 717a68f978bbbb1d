import { stringify } from "csv-stringify/sync";
import type { Attribute, AttributeValue } from "./attributes.ts";
import { FORMULA } from "./text-features.ts";
import { wellFormed } from "./well-formed.ts";

export interface CsvForm {
  /** A mark by which spreadsheets know UTF-8. */
  readonly bom: boolean;
  /** An apostrophe before a text that a spreadsheet would compute. */
  readonly guarded: boolean;
}

/** One table, whatever its rows are. */
export interface CsvTable {
  readonly name: string;
  /** Its Table Schema (https://specs.frictionlessdata.io/table-schema/). */
  readonly schema: object;
  /** The file as RFC 4180 has it, in a piece for each batch of rows. */
  pieces(form: CsvForm): AsyncGenerator<string, void>;
}

/** Members of a Table Schema that tell which column is which row's, and which table it points to. */
export interface Keys {
  readonly primaryKey?: string;
  /** Columns that hold ids of another table, by their names. */
  readonly references?: Readonly<Record<string, string>>;
}

export function csvTable<Row>(
  name: string,
  columns: readonly Attribute<Row>[],
  batches: () => AsyncIterable<readonly Row[]>,
  { primaryKey, references = {} }: Keys,
): CsvTable {
  return {
    name,
    schema: {
      fields: columns.map((column) => ({ name: column.name, type: SCHEMA_TYPES[column.type] })),
      missingValues: [""],
      ...(primaryKey !== undefined && { primaryKey }),
      foreignKeys: Object.entries(references).map(([fields, resource]) => ({
        fields,
        reference: { resource, fields: "id" },
      })),
    },
    async *pieces({ bom, guarded }) {
      yield (bom ? "\ufeff" : "") + lines([columns.map((column) => column.name)]);
      for await (const batch of batches()) {
        yield lines(batch.map((row) => columns.map(({ value }) => cell(value(row), guarded))));
      }
    },
  };
}

const SCHEMA_TYPES = { string: "string", double: "number", integer: "integer", boolean: "boolean" } as const;

function cell(value: AttributeValue | undefined, guarded: boolean): string | undefined {
  if (typeof value !== "string") return value === undefined ? undefined : String(value);
  const text = wellFormed(value).replaceAll("\u0000", "\ufffd");
  return guarded && FORMULA.test(text) ? `'${text}` : text;
}

function lines(rows: readonly (string | undefined)[][]): string {
  return stringify([...rows], { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}

/** A list that is there already, as the one batch of it. */
export function only<Row>(rows: readonly Row[]): () => AsyncGenerator<readonly Row[]> {
  return async function* () {
    yield rows;
  };
}
