import { TEXT } from "../cell-kinds.ts";
import type { Cells, Column } from "../table.ts";

/** The two columns in which a remark is written, in Chinese and in English; either may be empty. */
export function noteColumns(description: string): Column[] {
  return [
    { name: "note", kind: TEXT, description: `${description}, in Chinese` },
    { name: "note_en", kind: TEXT, description: "The same in English" },
  ];
}

export function toNote(cells: Cells) {
  return { note: cells.note || undefined, noteEn: cells.note_en || undefined };
}
