import { stringify } from "csv-stringify/sync";
import type { Table } from "./table.ts";

/** The canonical bytes of a table: its heading, then its items by id; quoted only where it must be; lines end with LF. */
export function formatTable<Item extends { readonly id: string }>(table: Table<Item>, items: readonly Item[]): string {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const columns = table.columns.map(({ name }) => name);
  const rows = sorted.map((item) => {
    const cells = table.toCells(item);
    return columns.map((column) => {
      const cell = cells[column];
      return cell === undefined ? "" : String(cell);
    });
  });
  return stringify([columns, ...rows]);
}
