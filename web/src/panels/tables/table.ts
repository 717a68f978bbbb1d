import type { Selected } from "../../state/parts/selected.ts";

/** What stands in one place of a table, and what it is sorted by; what has nothing comes last. */
export interface Cell {
  readonly text: string;
  readonly sort: string | number | undefined;
  /** The entity type whose dot stands before it. */
  readonly type?: string;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
}

export interface Row {
  readonly item: Selected;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** What is shown, as a table. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export function textCell(text: string | undefined | null): Cell {
  return { text: text ?? "", sort: text || undefined };
}

/** A number; its text is written by the reader's language. */
export function numberCell(value: number | undefined, write: (value: number) => string): Cell {
  return { text: value === undefined ? "" : write(value), sort: value };
}

/** A time, by when it begins; an open beginning is before all. */
export function timeCell(edtf: string | undefined | null, write: (edtf: string) => string): Cell {
  if (!edtf) return { text: "", sort: undefined };
  return { text: write(edtf), sort: (edtf.split("/")[0] ?? "").replace("..", "") };
}
