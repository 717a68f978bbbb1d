import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import type { Issue } from "../validation/issue.ts";
import type { Importer } from "./importer.ts";
import { keptNumber } from "./kept-number.ts";
import { itemsOf, memberOf } from "./member-of.ts";
import { readJson } from "./read-json.ts";
import { readText } from "./read-text.ts";
import { toDataset } from "./to-dataset.ts";

type Row = Readonly<Record<string, unknown>>;

/** Reads the archive of all tables, by its `datapackage.json`. */
export const CSV_IMPORTER: Importer = {
  name: "csv",
  extension: "zip",
  async read(bytes, file, issues) {
    const files = unzipped(bytes);
    const described = files?.["datapackage.json"];
    if (!files || !described) {
      const reason = files ? "The archive has no datapackage.json." : "It is no ZIP archive that can be read.";
      issues.push({ rule: "import", file, reason, remedy: "Name one that `zhenxing export --format csv` wrote." });
      return undefined;
    }
    const content = readJson(described, "datapackage.json", issues);
    const resources = itemsOf(memberOf(content, "resources"));
    const tables = new Map(resources.map((resource) => [memberOf(resource, "name"), tableOf(resource, files, issues)]));
    if (issues.length > 0) return undefined;
    const table = (name: string): readonly Row[] => tables.get(name) ?? [];
    const parts = {
      info: memberOf(content, "dataset"),
      nodes: table("nodes").map(listed("aliases")),
      links: table("edges").map(({ id, ...rest }) => ({ ...rest, key: id })),
      sources: table("sources").map(listed("authors")).map(camelCased),
      observations: table("observations").map(withQuantity),
      sections: table("sections").map(camelCased),
      omissions: table("omissions").map(camelCased),
      checks: table("checks").map(camelCased),
      evidence: table("evidence").map(camelCased),
      properties: propertiesOf(table("properties")),
    };
    return toDataset({ whole: memberOf(content, "whole"), parts }, file, issues);
  },
};

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** The rows of a table, typed as its Table Schema says; cells of nothing are not there. */
function tableOf(resource: unknown, files: Readonly<Record<string, Uint8Array>>, issues: Issue[]): readonly Row[] {
  const path = String(memberOf(resource, "path"));
  const bytes = files[path];
  if (!bytes) {
    issues.push({ rule: "import", file: path, reason: "The archive has no such table.", remedy: "Export it anew." });
    return [];
  }
  const text = readText(bytes, path, issues);
  const fields = itemsOf(memberOf(memberOf(resource, "schema"), "fields"));
  const types = new Map(fields.map((field) => [memberOf(field, "name"), String(memberOf(field, "type"))]));
  const rows: Record<string, string>[] = parse(text ?? "", {
    columns: true,
    bom: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const reason = `${error?.message ?? "A row cannot be read"}.`;
      issues.push({ rule: "csv", file: path, reason, remedy: "Export it anew, or correct the row." });
      return undefined;
    },
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== "")
        .map(([column, cell]) => [column, cellValue(cell, types.get(column))]),
    ),
  );
}

/** What is not of its type stays a text, for the schema to find. */
function cellValue(cell: string, type: string | undefined): unknown {
  if (type === "number" || type === "integer") return keptNumber(cell) ?? cell;
  if (type === "boolean" && /^(true|false)$/.test(cell)) return cell === "true";
  return cell;
}

function listed(name: string): (row: Row) => Row {
  return (row) => ({ ...row, [name]: typeof row[name] === "string" ? row[name].split("|") : [] });
}

/** `note_en` → `noteEn`. */
function camelCased(row: Row): Row {
  const members = Object.entries(row).map(
    ([name, value]) => [name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), value] as const,
  );
  return Object.fromEntries(members);
}

function withQuantity(row: Row): Row {
  const { value, comparator, unit = "", priceBasis, quantityText: text = "", ...rest } = camelCased(row);
  return { ...rest, quantity: { value, comparator, unit, text, ...(priceBasis !== undefined && { priceBasis }) } };
}

/** The rows of properties by their entity. */
function propertiesOf(rows: readonly Row[]): { id: unknown; properties: Record<string, unknown> }[] {
  const found = new Map<unknown, [string, unknown][]>();
  for (const { entity, property, value } of rows) {
    const own = found.get(entity) ?? [];
    found.set(entity, own);
    own.push([String(property), value]);
  }
  return [...found].map(([id, members]) => ({ id, properties: Object.fromEntries(members) }));
}
