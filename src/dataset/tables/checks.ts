import { type Check, VERDICTS } from "../../model/check.ts";
import { EDTF, oneOf, TEXT } from "../cell-kinds.ts";
import { present, type Table } from "../table.ts";
import { noteColumns, toNote } from "./note-columns.ts";

export const CHECKS: Table<Check> = {
  name: "checks",
  path: "checks.csv",
  title: "Facts held against their source by somebody who had not recorded them",
  columns: [
    { name: "id", kind: TEXT, required: true, description: "Id of the check" },
    { name: "fact", kind: TEXT, required: true, description: "Id of the fact as it stood" },
    { name: "checked_by", kind: TEXT, required: true, description: "Who checked it" },
    { name: "date", kind: EDTF, required: true, description: "Day of the check" },
    { name: "verdict", kind: oneOf(VERDICTS), required: true, description: "What was found" },
    ...noteColumns("What was objected, and what was done"),
  ],
  toItem: (cells) =>
    present({
      id: cells.id ?? "",
      fact: cells.fact ?? "",
      checkedBy: cells.checked_by ?? "",
      date: cells.date ?? "",
      verdict: VERDICTS.find((known) => known === cells.verdict) ?? "doubtful",
      ...toNote(cells),
    }),
  toCells: ({ checkedBy, noteEn, ...rest }) => ({ ...rest, checked_by: checkedBy, note_en: noteEn }),
};
