import { SECTION_KINDS, type Section, type Source } from "../../model/source.ts";
import { EDTF, INTEGER, LINK, oneOf, SHA256, TEXT } from "../cell-kinds.ts";
import { joinList, present, splitList, type Table } from "../table.ts";
import { noteColumns, toNote } from "./note-columns.ts";

export const SOURCES: Table<Source> = {
  name: "sources",
  path: "sources.csv",
  title: "Works that facts are drawn from",
  columns: [
    { name: "id", kind: TEXT, required: true, description: "Id of the source" },
    { name: "title", kind: TEXT, required: true, description: "Title as printed" },
    { name: "title_en", kind: TEXT, description: "Title in English" },
    { name: "authors", kind: TEXT, description: "Authors, separated by |" },
    { name: "year", kind: EDTF, description: "When it was published (EDTF)" },
    { name: "publisher", kind: TEXT, description: "Journal or publisher" },
    { name: "url", kind: LINK, description: "Address" },
    { name: "sha256", kind: SHA256, description: "SHA-256 of the text that positions count in" },
    { name: "licence", kind: TEXT, description: "Terms on which it may be used" },
    ...noteColumns("Remarks"),
  ],
  toItem: (cells) =>
    present({
      id: cells.id ?? "",
      title: cells.title ?? "",
      titleEn: cells.title_en || undefined,
      authors: splitList(cells.authors ?? ""),
      year: cells.year || undefined,
      publisher: cells.publisher || undefined,
      url: cells.url || undefined,
      sha256: cells.sha256 || undefined,
      licence: cells.licence || undefined,
      ...toNote(cells),
    }),
  toCells: (source) => ({
    ...source,
    title_en: source.titleEn,
    authors: joinList(source.authors),
    note_en: source.noteEn,
  }),
};

export const SECTIONS: Table<Section> = {
  name: "sections",
  path: "sections.csv",
  title: "Outlines of the sources, with abstracts in our own words",
  columns: [
    { name: "id", kind: TEXT, required: true, description: "Id of the section" },
    { name: "source", kind: TEXT, required: true, description: "Id of the source" },
    { name: "title", kind: TEXT, required: true, description: "Heading as printed, or a name where it has none" },
    { name: "title_en", kind: TEXT, required: true, description: "Heading in English" },
    { name: "kind", kind: oneOf(SECTION_KINDS), required: true, description: "Read by the sentence or by the line" },
    { name: "start", kind: INTEGER, required: true, description: "First code point of the untouched text" },
    { name: "end", kind: INTEGER, required: true, description: "Code point after the last" },
    { name: "abstract", kind: TEXT, required: true, description: "What it says, in our own words" },
    { name: "abstract_en", kind: TEXT, required: true, description: "The same in English" },
  ],
  foreignKeys: { source: { resource: "sources", field: "id" } },
  toItem: (cells) => ({
    id: cells.id ?? "",
    source: cells.source ?? "",
    title: cells.title ?? "",
    titleEn: cells.title_en ?? "",
    kind: SECTION_KINDS.find((known) => known === cells.kind) ?? "prose",
    start: Number(cells.start),
    end: Number(cells.end),
    abstract: cells.abstract ?? "",
    abstractEn: cells.abstract_en ?? "",
  }),
  toCells: (section) => ({ ...section, title_en: section.titleEn, abstract_en: section.abstractEn }),
};
