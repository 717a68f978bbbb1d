import { ZhenxingError } from "../errors.ts";
import type { CellKind } from "./cell-kinds.ts";

export interface Column {
  /** The heading: snake_case. */
  readonly name: string;
  readonly kind: CellKind;
  readonly description: string;
  readonly required?: boolean;
}

/** The cells of one row by column name; an empty cell is "". */
export type Cells = Readonly<Record<string, string>>;

/** One CSV file of a dataset: its columns, and how a row becomes an item of the model and back. */
export interface Table<Item> {
  /** Name of the Data Package's resource. */
  readonly name: string;
  /** Relative to the dataset's folder. */
  readonly path: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Column → table and column it refers to, where that is one table. */
  readonly foreignKeys?: Readonly<Record<string, { readonly resource: string; readonly field: string }>>;
  /** What is wrong with a row as a whole, each cell being right by itself. */
  fault?(cells: Cells): { readonly column: string; readonly reason: string; readonly remedy: string } | undefined;
  /** Never throws: a cell that cannot be read was reported before and is left out. */
  toItem(cells: Cells): Item;
  toCells(item: Item): Record<string, string | number | boolean | undefined>;
}

const SEPARATOR = "|";

export function splitList(cell: string): string[] {
  return cell === "" ? [] : cell.split(SEPARATOR);
}

/** @throws ZhenxingError BAD_INPUT for an item that would be another, or none, when it is read back */
export function joinList(items: readonly string[]): string {
  for (const item of items) {
    if (item !== "" && !item.includes(SEPARATOR)) continue;
    const reason = item === "" ? "it is empty" : `it has a ${SEPARATOR}, which separates the items of a cell`;
    throw new ZhenxingError("BAD_INPUT", `Cannot write "${item}" into a list: ${reason}. Change or remove it.`);
  }
  return items.join(SEPARATOR);
}

/** The object without its undefined members: what an optional property of the model wants. */
export function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Removing exactly the undefined members is what the result type says.
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
