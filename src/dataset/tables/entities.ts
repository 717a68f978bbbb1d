import type { Entity } from "../../model/entity.ts";
import { parseTime } from "../../model/time.ts";
import type { EntityType } from "../../ontology/entity-type.ts";
import { type CellKind, EDTF, TEXT } from "../cell-kinds.ts";
import { type Cells, type Column, joinList, present, splitList, type Table } from "../table.ts";

const COMMON: readonly Column[] = [
  { name: "id", kind: TEXT, required: true, description: "Readable id; never changes" },
  { name: "name", kind: TEXT, required: true, description: "Name as the source prints it" },
  { name: "name_en", kind: TEXT, description: "Name in English" },
  { name: "aliases", kind: TEXT, description: "Other names, separated by |" },
  { name: "description", kind: TEXT, description: "What it is, in our own words" },
  { name: "description_en", kind: TEXT, description: "The same in English" },
  { name: "time", kind: EDTF, description: "When it was issued, happened or held (EDTF)" },
];

/** The table of one entity type: the common columns, then its properties. */
export function entityTable(type: EntityType): Table<Entity> {
  const plural = type.plural.en.toLowerCase().replaceAll(" ", "-");
  return {
    name: plural,
    path: `entities/${plural}.csv`,
    title: type.plural.en,
    columns: [...COMMON, ...type.properties.map(propertyColumn)],
    toItem: (cells) =>
      present({
        id: cells.id ?? "",
        type: type.name,
        name: cells.name ?? "",
        nameEn: cells.name_en || undefined,
        aliases: splitList(cells.aliases ?? ""),
        description: cells.description || undefined,
        descriptionEn: cells.description_en || undefined,
        time: parseTime(cells.time ?? ""),
        properties: toProperties(type, cells),
      }),
    toCells: (entity) => ({
      ...entity.properties,
      id: entity.id,
      name: entity.name,
      name_en: entity.nameEn,
      aliases: joinList(entity.aliases),
      description: entity.description,
      description_en: entity.descriptionEn,
      time: entity.time?.edtf,
    }),
  };
}

function propertyColumn(definition: EntityType["properties"][number]): Column {
  const { kind } = definition;
  const cell: CellKind = {
    schema: { type: kind.type, ...kind.schema(definition) },
    fault: (text) => kind.fault(text, definition),
  };
  return { name: definition.name, kind: cell, description: definition.description.en };
}

function toProperties(type: EntityType, cells: Cells): Entity["properties"] {
  const properties: Record<string, string | number> = {};
  for (const { name, kind } of type.properties) {
    const cell = cells[name];
    if (cell) properties[name] = kind.type === "number" ? Number(cell) : cell;
  }
  return properties;
}
