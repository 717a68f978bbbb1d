import type { EntityTableQuery } from "../../generated/operations.ts";
import { count } from "../../i18n/count.ts";
import { formatMeasure } from "../../i18n/format-measure.ts";
import { formatTime } from "../../i18n/format-time.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Loaded } from "../../loaded.ts";
import type { Types } from "../../ontology.ts";
import { inLanguage } from "../../state/language.ts";
import type { Language } from "../../state/parts/language.ts";
import { type Column, numberCell, type Table, textCell, timeCell } from "./table.ts";

type EntityFacts = NonNullable<EntityTableQuery["nodes"][number]>;

export interface EntityTableSources {
  readonly loaded: Loaded;
  /** Undefined until they are read: what comes from them is empty. */
  readonly facts: ReadonlyMap<string, EntityFacts> | undefined;
  /** What the measure of the dots' size is called, where they have one. */
  readonly measure: string | undefined;
  readonly types: Types;
  readonly language: Language;
  readonly messages: Messages;
}

/** The entities that are shown. Where all are of one type, each of its properties has a column. */
export function entityTable({ loaded, facts, measure, types, language, messages }: EntityTableSources): Table {
  const { tables: texts, panel } = messages;
  const { graph, shown, looks } = loaded;
  const ids = [...shown.entities];
  const present = new Set(ids.map((id) => graph.getNodeAttribute(id, "entityType")));
  const [only] = present;
  const properties = present.size === 1 && only !== undefined ? (types.get(only)?.properties ?? []) : undefined;
  const columns: Column[] = [
    { id: "name", label: texts.name, numeric: false },
    { id: "type", label: texts.type, numeric: false },
    { id: "time", label: panel.time, numeric: false },
    { id: "degree", label: texts.degree, numeric: true },
    ...(measure === undefined ? [] : [{ id: "measure", label: measure, numeric: true }]),
    ...(properties?.map(({ name, label }) => ({ id: `property ${name}`, label, numeric: false })) ?? [
      { id: "properties", label: texts.properties, numeric: false },
    ]),
  ];
  const rows = ids.map((id) => {
    const { name, nameEn, entityType, degree } = graph.getNodeAttributes(id);
    const given = facts?.get(id);
    const values = properties
      ? properties.map((property) => readProperty(given, property.name))
      : [
          (types.get(entityType)?.properties ?? [])
            .flatMap((property) => readProperty(given, property.name) ?? [])
            .join(" · "),
        ];
    return {
      item: { kind: "entity", id } as const,
      cells: [
        { ...textCell(inLanguage(language, name, nameEn)), type: entityType },
        textCell(types.get(entityType)?.label ?? entityType),
        timeCell(given && "time" in given ? given.time : undefined, (edtf) => formatTime(edtf, language)),
        numberCell(degree, (value) => count(value)),
        ...(measure === undefined ? [] : [numberCell(looks.measure?.(id), (value) => formatMeasure(value, language))]),
        ...values.map(textCell),
      ],
    };
  });
  return { columns, rows };
}

function readProperty(facts: EntityFacts | undefined, property: string): string | undefined {
  const value = Object.entries(facts ?? {}).find(([name]) => name === property)?.[1];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
