import type { Dataset, DatasetInfo } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { formatTable } from "./format-table.ts";
import { type Seal, sealOf } from "./seal.ts";
import type { Table } from "./table.ts";
import { eachTable } from "./tables/index.ts";

export const DATAPACKAGE = "datapackage.json";

/** The names of a dataset's files, relative to its folder: the descriptor, then the tables. */
export function datasetPaths(ontology: Ontology): string[] {
  const paths = [DATAPACKAGE];
  eachTable(ontology, ({ table }) => paths.push(table.path));
  return paths;
}

/** The canonical text of every file of a dataset, by path relative to its folder. */
export function formatDataset({ info, ...lists }: Dataset, ontology: Ontology): Map<string, string> {
  const parts = {
    sources: [...lists.sources],
    sections: [...lists.sections],
    entities: [...lists.entities],
    relations: [...lists.relations],
    observations: [...lists.observations],
    evidence: [...lists.evidence],
    omissions: [...lists.omissions],
    checks: [...lists.checks],
    positions: [...lists.positions],
  };
  const tables = new Map<string, string>();
  eachTable(ontology, ({ table, list, holds }) => {
    tables.set(table.path, formatTable(table, list(parts).filter(holds)));
  });
  const seals = new Map([...tables].map(([path, text]) => [path, sealOf(Buffer.from(text))]));
  return new Map([[DATAPACKAGE, formatDatapackage(info, ontology, seals)], ...tables]);
}

/** The descriptor of https://specs.frictionlessdata.io/data-package/, with a Table Schema and the seal of each table. */
export function formatDatapackage(info: DatasetInfo, ontology: Ontology, seals: ReadonlyMap<string, Seal>): string {
  const { name, title, titleEn, description, descriptionEn, version, homepage, contributors, created, licence } = info;
  const resources: object[] = [];
  eachTable(ontology, ({ table }) => resources.push(resourceOf(table, seals.get(table.path))));
  const licenses = [{ name: licence.name, title: licence.title, path: licence.url }];
  // The specification wants a date and time; the day is what we know.
  const descriptor = {
    profile: "tabular-data-package",
    name,
    title,
    titleEn,
    description,
    descriptionEn,
    version,
    homepage,
    contributors,
    created: `${created}T00:00:00Z`,
    licenses,
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf<Item>({ name, path, title, columns, foreignKeys = {} }: Table<Item>, seal: Seal | undefined) {
  const keys = Object.entries(foreignKeys).map(([fields, { resource, field }]) => ({
    fields,
    reference: { resource, fields: field },
  }));
  return {
    profile: "tabular-data-resource",
    name,
    path,
    title,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...seal,
    schema: {
      fields: columns.map(({ name: column, kind, description, required }) => {
        const constraints = { ...(required ? { required } : {}), ...kind.schema.constraints };
        return {
          name: column,
          type: kind.schema.type,
          ...(kind.schema.format ? { format: kind.schema.format } : {}),
          description,
          ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
        };
      }),
      primaryKey: "id",
      missingValues: [""],
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}
