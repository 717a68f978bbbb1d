import type { Order } from "../../state/parts/table.ts";
import type { Cell, Table } from "./table.ts";

/** The rows in which a text stands, in an order; rows that have nothing to be sorted by come last either way. */
export function sortRows({ columns, rows }: Table, { column, descending }: Order, sought: string): Table["rows"] {
  const at = columns.findIndex(({ id }) => id === column);
  const text = sought.trim().toLowerCase();
  const found = text ? rows.filter(({ cells }) => cells.some((cell) => cell.text.toLowerCase().includes(text))) : rows;
  if (at < 0) return found;
  // Chinese by pinyin, and numbers in texts as numbers.
  const { compare } = new Intl.Collator("zh-Hans-CN", { numeric: true });
  const sign = descending ? -1 : 1;
  return [...found].sort((one, other) => {
    const [a, b] = [sortOf(one.cells[at]), sortOf(other.cells[at])];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  });
}

/** The rows as text that a spreadsheet takes: a tab between cells, a line for each row. */
export function writeRows({ columns }: Pick<Table, "columns">, rows: Table["rows"]): string {
  const lines = [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells.map(({ text }) => text))];
  return lines.map((line) => line.map((text) => text.replaceAll(/\s+/g, " ")).join("\t")).join("\n");
}

function sortOf(cell: Cell | undefined): Cell["sort"] {
  return cell?.sort;
}
