import type { Evidence } from "../model/evidence.ts";
import type { Source } from "../model/source.ts";
import { edgeAttributes, nodeAttributes, number, PLACE_ATTRIBUTES, text, timeAttributes } from "./attributes.ts";
import { type CsvTable, csvTable, only } from "./csv-table.ts";
import type { ExportedEntity, ExportedObservation, ExportedRelation, ExportGraph } from "./export-graph.ts";
import type { OptionValues } from "./options.ts";

export function nodeTable(graph: ExportGraph, options: OptionValues): CsvTable {
  const columns = [
    text<ExportedEntity>("id", ({ entity }) => entity.id),
    ...nodeAttributes(graph.ontology, options),
    ...(options.positions === "yes" ? PLACE_ATTRIBUTES : []),
  ];
  return csvTable("nodes", columns, graph.entities, { primaryKey: "id" });
}

export function edgeTable(graph: ExportGraph, options: OptionValues): CsvTable {
  const columns = [
    text<ExportedRelation>("id", ({ relation }) => relation.id),
    text<ExportedRelation>("source", ({ relation }) => relation.source),
    text<ExportedRelation>("target", ({ relation }) => relation.target),
    ...edgeAttributes(graph.ontology, options),
  ];
  return csvTable("edges", columns, graph.relations, {
    primaryKey: "id",
    references: { source: "nodes", target: "nodes" },
  });
}

/** The statistics; only what they measure is sure to be among the nodes. */
export function observationTable(graph: ExportGraph): CsvTable {
  const columns = [
    text<ExportedObservation>("id", ({ observation }) => observation.id),
    text<ExportedObservation>("indicator", ({ observation }) => observation.indicator),
    text<ExportedObservation>("subject", ({ observation }) => observation.subject),
    text<ExportedObservation>("place", ({ observation }) => observation.place),
    ...timeAttributes<ExportedObservation>(({ observation }) => observation.time),
    number<ExportedObservation>("value", ({ observation }) => observation.quantity.value),
    text<ExportedObservation>("comparator", ({ observation }) => observation.quantity.comparator),
    text<ExportedObservation>("unit", ({ observation }) => observation.quantity.unit),
    text<ExportedObservation>("price_basis", ({ observation }) => observation.quantity.priceBasis),
    text<ExportedObservation>("quantity_text", ({ observation }) => observation.quantity.text),
    text<ExportedObservation>("share_of", ({ observation }) => observation.shareOf),
    text<ExportedObservation>("change_of", ({ observation }) => observation.changeOf),
    text<ExportedObservation>("note", ({ observation }) => observation.note),
    text<ExportedObservation>("note_en", ({ observation }) => observation.noteEn),
  ];
  return csvTable("observations", columns, graph.observations, { primaryKey: "id", references: { subject: "nodes" } });
}

export function evidenceTable(graph: ExportGraph): CsvTable {
  const columns = [
    text<Evidence>("id", ({ id }) => id),
    text<Evidence>("fact", ({ fact }) => fact),
    text<Evidence>("source", ({ source }) => source),
    text<Evidence>("section", ({ section }) => section),
    number<Evidence>("start", ({ start }) => start, "integer"),
    number<Evidence>("end", ({ end }) => end, "integer"),
    text<Evidence>("exact", ({ exact }) => exact),
    { name: "asserted", type: "boolean", value: ({ asserted }: Evidence) => asserted } as const,
    text<Evidence>("note", ({ note }) => note),
    text<Evidence>("note_en", ({ noteEn }) => noteEn),
    text<Evidence>("recorded_by", ({ recordedBy }) => recordedBy),
    text<Evidence>("method", ({ method }) => method),
  ];
  return csvTable("evidence", columns, () => allEvidence(graph), {
    primaryKey: "id",
    references: { source: "sources" },
  });
}

async function* allEvidence(graph: ExportGraph): AsyncGenerator<readonly Evidence[]> {
  for (const members of [graph.entities, graph.relations, graph.observations]) {
    for await (const batch of members()) yield batch.flatMap(({ evidence }) => evidence);
  }
}

export function sourceTable({ sources }: ExportGraph): CsvTable {
  const columns = [
    text<Source>("id", ({ id }) => id),
    text<Source>("title", ({ title }) => title),
    text<Source>("title_en", ({ titleEn }) => titleEn),
    text<Source>("authors", ({ authors }) => authors.join("|") || undefined),
    text<Source>("year", ({ year }) => year),
    text<Source>("publisher", ({ publisher }) => publisher),
    text<Source>("url", ({ url }) => url),
    text<Source>("sha256", ({ sha256 }) => sha256),
    text<Source>("licence", ({ licence }) => licence),
    text<Source>("note", ({ note }) => note),
    text<Source>("note_en", ({ noteEn }) => noteEn),
  ];
  return csvTable("sources", columns, only(sources), { primaryKey: "id" });
}
