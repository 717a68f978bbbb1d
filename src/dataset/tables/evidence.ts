import type { Evidence } from "../../model/evidence.ts";
import { BOOLEAN, INTEGER, TEXT } from "../cell-kinds.ts";
import { present, type Table } from "../table.ts";
import { noteColumns, toNote } from "./note-columns.ts";

export const EVIDENCE: Table<Evidence> = {
  name: "evidence",
  path: "evidence.csv",
  title: "What proves each fact",
  columns: [
    { name: "id", kind: TEXT, required: true, description: "Id of the fact, # and a number" },
    { name: "fact", kind: TEXT, required: true, description: "Id of the entity, relation or observation it proves" },
    { name: "source", kind: TEXT, required: true, description: "Id of the source" },
    { name: "section", kind: TEXT, description: "Id of the section" },
    { name: "start", kind: INTEGER, description: "TextPositionSelector: first code point of the untouched text" },
    { name: "end", kind: INTEGER, description: "TextPositionSelector: code point after the last" },
    { name: "exact", kind: TEXT, required: true, description: "TextQuoteSelector: the shortest phrase that proves it" },
    {
      name: "asserted",
      kind: BOOLEAN,
      required: true,
      description: "true: the text says so; false: inferred, see note",
    },
    ...noteColumns("Why it was inferred, or remarks"),
    { name: "recorded_by", kind: TEXT, required: true, description: "Who recorded it" },
    { name: "method", kind: TEXT, required: true, description: "How it was recorded" },
  ],
  foreignKeys: { source: { resource: "sources", field: "id" }, section: { resource: "sections", field: "id" } },
  toItem: (cells) =>
    present({
      id: cells.id ?? "",
      fact: cells.fact ?? "",
      source: cells.source ?? "",
      section: cells.section || undefined,
      start: cells.start ? Number(cells.start) : undefined,
      end: cells.end ? Number(cells.end) : undefined,
      exact: cells.exact ?? "",
      asserted: cells.asserted === "true",
      ...toNote(cells),
      recordedBy: cells.recorded_by ?? "",
      method: cells.method ?? "",
    }),
  toCells: ({ recordedBy, noteEn, ...rest }) => ({ ...rest, recorded_by: recordedBy, note_en: noteEn }),
};
