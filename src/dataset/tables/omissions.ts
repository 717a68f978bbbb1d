import type { Omission } from "../../model/omission.ts";
import { INTEGER, TEXT } from "../cell-kinds.ts";
import type { Table } from "../table.ts";

export const OMISSIONS: Table<Omission> = {
  name: "omissions",
  path: "omissions.csv",
  title: "Stretches of the sources that no fact rests on, and why",
  columns: [
    { name: "id", kind: TEXT, required: true, description: "Id of the omission" },
    { name: "source", kind: TEXT, required: true, description: "Id of the source" },
    { name: "start", kind: INTEGER, required: true, description: "First code point of the untouched text" },
    { name: "end", kind: INTEGER, required: true, description: "Code point after the last" },
    { name: "reason", kind: TEXT, required: true, description: "Why no fact rests on it" },
    { name: "reason_en", kind: TEXT, required: true, description: "The same in English" },
  ],
  foreignKeys: { source: { resource: "sources", field: "id" } },
  toItem: (cells) => ({
    id: cells.id ?? "",
    source: cells.source ?? "",
    start: Number(cells.start),
    end: Number(cells.end),
    reason: cells.reason ?? "",
    reasonEn: cells.reason_en ?? "",
  }),
  toCells: (omission) => ({ ...omission, reason_en: omission.reasonEn }),
};
