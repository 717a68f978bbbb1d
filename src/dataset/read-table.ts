import { CsvError, parse } from "csv-parse/sync";
import { didYouMean } from "../errors.ts";
import type { Issue } from "../validation/issue.ts";
import type { Cells, Table } from "./table.ts";

export interface Row<Item> {
  readonly item: Item;
  /** Line of the file on which the row ends, counted from 1. */
  readonly line: number;
}

/**
 * Reads the text of a CSV file; what is wrong with its columns and cells is added to `issues`, and no row is dropped for it.
 * Undefined, with an issue, where it is no CSV file or has no heading.
 */
export function readTable<Item>(table: Table<Item>, text: string, issues: Issue[]): Row<Item>[] | undefined {
  const records = parseCsv(table.path, text, issues);
  if (!records) return undefined;
  const [header, ...rows] = records;
  if (!header) {
    const remedy = `Begin with ${table.columns.map(({ name }) => name).join(",")}.`;
    issues.push({ rule: "columns", file: table.path, reason: "The file is empty.", remedy });
    return undefined;
  }
  checkHeader(table, header.cells, issues);
  return rows.map(({ cells: fields, line }) => {
    if (fields.length !== header.cells.length) {
      const reason = `The row has ${fields.length} cells, the heading ${header.cells.length}.`;
      issues.push({ rule: "cells", file: table.path, line, reason, remedy: "Quote cells that hold commas." });
    }
    const cells = Object.fromEntries(header.cells.map((name, index) => [name, fields[index] ?? ""]));
    checkCells(table, cells, line, issues);
    return { item: table.toItem(cells), line };
  });
}

/** The records of a CSV file; undefined, with an issue, where it is none. */
function parseCsv(file: string, text: string, issues: Issue[]): { cells: string[]; line: number }[] | undefined {
  try {
    // The option `info` makes the library wrap each record; its types say so only for object records.
    const records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) || undefined;
    const reason = "A quotation mark stands where it may not, or is not closed, in this line or the one before.";
    issues.push({ rule: "csv", file, line, reason, remedy: "Quote the cell whole, and double the marks inside it." });
    return undefined;
  }
}

function checkHeader(
  { path: file, columns }: Pick<Table<unknown>, "path" | "columns">,
  header: string[],
  issues: Issue[],
) {
  const known = columns.map(({ name }) => name);
  for (const column of header.filter((name) => !known.includes(name))) {
    const remedy = `Remove or rename it.${didYouMean(column, known)}`;
    issues.push({ rule: "columns", file, line: 1, column, reason: "No such column is known.", remedy });
  }
  for (const column of known.filter((name) => header.indexOf(name) !== header.lastIndexOf(name))) {
    const remedy = "Remove one of them.";
    issues.push({ rule: "columns", file, line: 1, column, reason: "The column stands more than once.", remedy });
  }
  for (const column of known.filter((name) => !header.includes(name))) {
    issues.push({ rule: "columns", file, line: 1, column, reason: "The column is missing.", remedy: "Add it." });
  }
}

function checkCells<Item>(table: Table<Item>, cells: Cells, line: number, issues: Issue[]) {
  const file = table.path;
  for (const { name: column, kind, required } of table.columns) {
    const value = cells[column];
    if (value === undefined) continue;
    const fault = value === "" ? undefined : kind.fault(value);
    if (value === "" && required) {
      issues.push({ rule: "cells", file, line, column, reason: "The cell is empty.", remedy: "Fill it." });
    } else if (fault !== undefined) {
      const remedy = `Correct the cell.${didYouMean(value, kind.schema.constraints?.enum ?? [])}`;
      issues.push({ rule: "cells", file, line, column, value, reason: `It must be ${fault}.`, remedy });
    }
  }
  const fault = table.fault?.(cells);
  if (fault) issues.push({ rule: "cells", file, line, ...fault });
}
