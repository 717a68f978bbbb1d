import type { Check } from "../model/check.ts";
import type { Omission } from "../model/omission.ts";
import type { Section } from "../model/source.ts";
import { number, text } from "./attributes.ts";
import { type CsvTable, csvTable, only } from "./csv-table.ts";
import type { ExportGraph } from "./export-graph.ts";

/** What the dataset says of its reading, and the properties of entities as it has them, one a row. */
export function readingTables(graph: ExportGraph): CsvTable[] {
  const { sections, omissions, checks } = graph;
  const stretch = [
    number<Section | Omission>("start", ({ start }) => start, "integer"),
    number<Section | Omission>("end", ({ end }) => end, "integer"),
  ];
  const sectionColumns = [
    text<Section>("id", ({ id }) => id),
    text<Section>("source", ({ source }) => source),
    text<Section>("title", ({ title }) => title),
    text<Section>("title_en", ({ titleEn }) => titleEn),
    text<Section>("kind", ({ kind }) => kind),
    ...stretch,
    text<Section>("abstract", ({ abstract }) => abstract),
    text<Section>("abstract_en", ({ abstractEn }) => abstractEn),
  ];
  const omissionColumns = [
    text<Omission>("id", ({ id }) => id),
    text<Omission>("source", ({ source }) => source),
    ...stretch,
    text<Omission>("reason", ({ reason }) => reason),
    text<Omission>("reason_en", ({ reasonEn }) => reasonEn),
  ];
  const checkColumns = [
    text<Check>("id", ({ id }) => id),
    text<Check>("fact", ({ fact }) => fact),
    text<Check>("checked_by", ({ checkedBy }) => checkedBy),
    text<Check>("date", ({ date }) => date),
    text<Check>("verdict", ({ verdict }) => verdict),
    text<Check>("note", ({ note }) => note),
    text<Check>("note_en", ({ noteEn }) => noteEn),
  ];
  const ofSource = { primaryKey: "id", references: { source: "sources" } };
  return [
    csvTable("sections", sectionColumns, only(sections), ofSource),
    csvTable("omissions", omissionColumns, only(omissions), ofSource),
    csvTable("checks", checkColumns, only(checks), { primaryKey: "id" }),
    propertyTable(graph),
  ];
}

/** Each property of each entity: in `nodes` those of closed lists stand by their labels. */
function propertyTable(graph: ExportGraph): CsvTable {
  interface Property {
    readonly entity: string;
    readonly property: string;
    readonly value: string | number;
  }
  const columns = [
    text<Property>("entity", ({ entity }) => entity),
    text<Property>("property", ({ property }) => property),
    { name: "value", type: "string", value: ({ value }: Property) => value } as const,
  ];
  const rows = async function* (): AsyncGenerator<readonly Property[]> {
    for await (const batch of graph.entities()) {
      yield batch.flatMap(({ entity: { id, properties } }) =>
        Object.entries(properties).map(([property, value]) => ({ entity: id, property, value })),
      );
    }
  };
  return csvTable("properties", columns, rows, { references: { entity: "nodes" } });
}
