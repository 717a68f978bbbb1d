import type { Observation } from "../../model/observation.ts";
import { parseTime } from "../../model/time.ts";
import type { Ontology } from "../../ontology/ontology.ts";
import { EDTF, TEXT } from "../cell-kinds.ts";
import { present, type Table } from "../table.ts";
import { entityTable } from "./entities.ts";
import { noteColumns, toNote } from "./note-columns.ts";
import { quantityCells, quantityColumns, toQuantity } from "./quantity-columns.ts";

export const OBSERVATIONS: Table<Observation> = {
  name: "observations",
  path: "observations.csv",
  title: "Statistics",
  columns: [
    { name: "id", kind: TEXT, required: true, description: "Readable id; never changes" },
    { name: "indicator", kind: TEXT, required: true, description: "Id of the indicator that is measured" },
    { name: "subject", kind: TEXT, required: true, description: "Id of the entity it is measured of" },
    { name: "place", kind: TEXT, description: "Id of the city or region" },
    { name: "time", kind: EDTF, description: "When, or over which span (EDTF)" },
    ...quantityColumns(true),
    { name: "share_of", kind: TEXT, description: "Id of the entity or observation that it is a share of" },
    { name: "change_of", kind: TEXT, description: "Id of the entity or observation that it is a change of" },
    ...noteColumns("Remarks, in our own words"),
  ],
  toItem: (cells) =>
    present({
      id: cells.id ?? "",
      indicator: cells.indicator ?? "",
      subject: cells.subject ?? "",
      place: cells.place || undefined,
      time: parseTime(cells.time ?? ""),
      quantity: toQuantity(cells) ?? { value: Number.NaN, comparator: "exact", unit: "", text: "" },
      shareOf: cells.share_of || undefined,
      changeOf: cells.change_of || undefined,
      ...toNote(cells),
    }),
  toCells: ({ time, quantity, shareOf, changeOf, noteEn, ...rest }) => ({
    ...rest,
    time: time?.edtf,
    ...quantityCells(quantity),
    share_of: shareOf,
    change_of: changeOf,
    note_en: noteEn,
  }),
};

/** The table, with what its indicators refer to where the ontology has one type of them. */
export function observationsTable({ entityTypes }: Ontology): Table<Observation> {
  const [only, ...others] = entityTypes.filter(({ indicator }) => indicator);
  if (!only || others.length > 0) return OBSERVATIONS;
  return { ...OBSERVATIONS, foreignKeys: { indicator: { resource: entityTable(only).name, field: "id" } } };
}
