import type { Dataset, DatasetInfo } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { formatTable } from "./format-table.ts";
import type { Table } from "./table.ts";
import { eachTable } from "./tables/index.ts";

export const DATAPACKAGE = "datapackage.json";

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
  const files = new Map([[DATAPACKAGE, formatDatapackage(info, ontology)]]);
  eachTable(ontology, ({ table, list, holds }) => {
    files.set(table.path, formatTable(table, list(parts).filter(holds)));
  });
  return files;
}

/** The descriptor of https://specs.frictionlessdata.io/data-package/, with a Table Schema for each table. */
function formatDatapackage(info: DatasetInfo, ontology: Ontology): string {
  const { licence, created, ...rest } = info;
  const resources: object[] = [];
  eachTable(ontology, ({ table }) => resources.push(resourceOf(table)));
  const licenses = [{ name: licence.name, title: licence.title, path: licence.url }];
  // The specification wants a date and time; the day is what we know.
  const descriptor = {
    profile: "tabular-data-package",
    ...rest,
    created: `${created}T00:00:00Z`,
    licenses,
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf<Item>({ name, path, title, columns, foreignKeys = {} }: Table<Item>) {
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
