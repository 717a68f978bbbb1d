import { readingTables } from "./csv-reading-tables.ts";
import type { CsvForm, CsvTable } from "./csv-table.ts";
import { edgeTable, evidenceTable, nodeTable, observationTable, sourceTable } from "./csv-tables.ts";
import { describeManifest } from "./describe-manifest.ts";
import type { ExportGraph } from "./export-graph.ts";
import { EDGES, EVIDENCE_DETAILS, NODES, ORIGIN, PLACES, QUOTES, READING, SOURCES, STATISTICS } from "./features.ts";
import type { Format } from "./format.ts";
import type { Manifest } from "./manifest.ts";
import { COMMUNITIES, EVIDENCE, POSITIONS } from "./options.ts";
import { FORMULAS, LONE_SURROGATES, NUL_CHARACTERS } from "./text-features.ts";
import { zip } from "./zip.ts";

/** What stands in the archive alone. */
const NOT_IN_ONE_TABLE = [ORIGIN, STATISTICS, SOURCES, EVIDENCE_DETAILS, ...READING];

/** Tables: in an archive with their Table Schemas (a Frictionless Data Package), or one of them alone. */
export const CSV: Format = {
  name: "csv",
  title: { zh: "CSV 表格（节点、边等，ZIP）", en: "CSV tables (nodes, edges and more, in a ZIP)" },
  options: [
    { name: "table", title: { zh: "表", en: "Table" }, values: ["all", "nodes", "edges"] },
    { name: "bom", title: { zh: "Excel 所需的字节序标记", en: "Byte order mark, for Excel" }, values: ["no", "yes"] },
    {
      name: "formulas",
      title: { zh: "形似公式的文字", en: "Texts that read as formulas" },
      values: ["as-they-are", "guarded"],
    },
    ...[POSITIONS, COMMUNITIES, EVIDENCE],
  ],
  file: ({ table }) =>
    table === "all"
      ? { mediaType: "application/zip", extension: "zip" }
      : { mediaType: "text/csv", extension: `${table}.csv` },
  cannotHold: ({ table, formulas, evidence, positions }) => [
    ...[LONE_SURROGATES, NUL_CHARACTERS],
    ...(table === "all" ? [] : NOT_IN_ONE_TABLE),
    ...(formulas === "guarded" ? [FORMULAS] : []),
    ...(table === "nodes" ? [EDGES] : table === "edges" ? [NODES] : []),
    ...(evidence === "no" ? [QUOTES] : []),
    ...(positions === "no" || table === "edges" ? [PLACES] : []),
  ],
  write(graph, { manifest, options }) {
    const form = { bom: options.bom === "yes", guarded: options.formulas === "guarded" };
    const nodes = nodeTable(graph, options);
    const edges = edgeTable(graph, options);
    if (options.table === "nodes") return nodes.pieces(form);
    if (options.table === "edges") return edges.pieces(form);
    const evidence = options.evidence === "yes" ? [evidenceTable(graph)] : [];
    const tables = [nodes, edges, observationTable(graph), sourceTable(graph), ...evidence, ...readingTables(graph)];
    return archive(graph, tables, manifest, form);
  },
};

function archive(
  { origin: { info } }: ExportGraph,
  tables: readonly CsvTable[],
  manifest: Manifest,
  form: CsvForm,
): AsyncIterable<Uint8Array> {
  const described = {
    name: "datapackage.json",
    pieces: [`${JSON.stringify({ ...dataPackage(tables, manifest), dataset: info }, null, 2)}\n`],
  };
  const files = tables.map((table) => ({ name: `${table.name}.csv`, pieces: table.pieces(form) }));
  return zip([described, ...files], new Date(manifest.exported));
}

/** https://specs.frictionlessdata.io/data-package/, with the manifest beside what it has a member for. */
function dataPackage(tables: readonly CsvTable[], manifest: Manifest): object {
  const { dataset, version, title, licence, exported, ...rest } = manifest;
  return {
    profile: "tabular-data-package",
    name: dataset,
    title,
    version,
    created: exported,
    description: describeManifest(manifest),
    licenses: [{ name: licence.name, title: licence.title, path: licence.url }],
    ...rest,
    resources: tables.map(({ name, schema }) => ({
      profile: "tabular-data-resource",
      name,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema,
    })),
  };
}
