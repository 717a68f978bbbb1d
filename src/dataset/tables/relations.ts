import type { Relation } from "../../model/relation.ts";
import { parseTime } from "../../model/time.ts";
import { EDTF, ORDINAL, TEXT } from "../cell-kinds.ts";
import { present, type Table } from "../table.ts";
import { noteColumns, toNote } from "./note-columns.ts";
import { quantityCells, quantityColumns, quantityFault, toQuantity } from "./quantity-columns.ts";

export const RELATIONS: Table<Relation> = {
  name: "relations",
  path: "relations.csv",
  title: "Relations between entities",
  columns: [
    { name: "id", kind: TEXT, required: true, description: "Readable id; never changes" },
    { name: "type", kind: TEXT, required: true, description: "Relation type of the ontology" },
    { name: "source", kind: TEXT, required: true, description: "Id of the entity it starts from" },
    { name: "target", kind: TEXT, required: true, description: "Id of the entity it leads to" },
    { name: "time", kind: EDTF, description: "When it came about or held (EDTF)" },
    { name: "rank", kind: ORDINAL, description: "Place in the order that the source prints, from 1" },
    { name: "under", kind: TEXT, description: "Id of the program or task under which it holds" },
    ...quantityColumns(false),
    ...noteColumns("Remarks, in our own words"),
  ],
  fault: quantityFault,
  toItem: (cells) =>
    present({
      id: cells.id ?? "",
      type: cells.type ?? "",
      source: cells.source ?? "",
      target: cells.target ?? "",
      time: parseTime(cells.time ?? ""),
      rank: cells.rank ? Number(cells.rank) : undefined,
      under: cells.under || undefined,
      quantity: toQuantity(cells),
      ...toNote(cells),
    }),
  toCells: ({ time, quantity, noteEn, ...rest }) => ({
    ...rest,
    time: time?.edtf,
    ...quantityCells(quantity),
    note_en: noteEn,
  }),
};
