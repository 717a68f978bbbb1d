import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Relation } from "../model/relation.ts";
import type { Time } from "../model/time.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { propertyLabel } from "../ontology/property-label.ts";
import type { ExportGraph } from "./export-graph.ts";

export type AttributeValue = string | number | boolean;

/** One attribute of nodes or edges, of one type throughout: what GraphML, GEXF and tables need to declare. */
export interface Attribute<Item> {
  readonly name: string;
  readonly type: "string" | "double" | "integer" | "boolean";
  /** Undefined where the item has none. */
  readonly value: (item: Item) => AttributeValue | undefined;
}

/** What every node says, beside its id: names, type, time, the properties of all types, and its evidence. */
export function nodeAttributes({ ontology, degrees, evidence }: ExportGraph): Attribute<Entity>[] {
  const own: Attribute<Entity>[] = [
    text("label", ({ name }) => name),
    text("label_en", ({ nameEn }) => nameEn),
    text("type", ({ type }) => type),
    text("type_zh", ({ type }) => ontology.entityType(type)?.label.zh),
    text("aliases", ({ aliases }) => aliases.join("|") || undefined),
    text("description", ({ description }) => description),
    text("description_en", ({ descriptionEn }) => descriptionEn),
    ...timeAttributes<Entity>(),
    { name: "degree", type: "integer", value: ({ id }) => degrees.get(id) ?? 0 },
  ];
  const last = text("quotes", ({ id }: Entity) => quotes(evidence.get(id)));
  const taken = new Set([...own, last].map(({ name }) => name).concat(FORMATS_OWN));
  return [...own, ...propertyAttributes(ontology, taken), last];
}

/** Names that formats give to what is no attribute here: they may not be an attribute's as well. */
const FORMATS_OWN = ["id", "x", "y", "evidence"];

/** The properties of all types, one attribute for each name; a number where every type that has it says so. */
function propertyAttributes(ontology: Ontology, taken: ReadonlySet<string>): Attribute<Entity>[] {
  const definitions = ontology.entityTypes.flatMap(({ properties }) => properties);
  return [...new Set(definitions.map(({ name }) => name))].map((name) => ({
    name: taken.has(name) ? `${name}_property` : name,
    type: definitions.every((each) => each.name !== name || each.kind.type === "number") ? "double" : "string",
    value: ({ type, properties }) => propertyLabel(ontology.entityType(type), properties, name, "zh"),
  }));
}

/** What every edge says, beside its id and ends: type, labels, time, qualifiers, quantity, and its evidence. */
export function edgeAttributes({ ontology, evidence }: ExportGraph): Attribute<Relation>[] {
  const typeOf = ({ type }: Relation) => ontology.relationType(type);
  return [
    text("label", (relation) => typeOf(relation)?.label.zh),
    text("label_en", (relation) => typeOf(relation)?.label.en),
    text("type", ({ type }) => type),
    { name: "symmetric", type: "boolean", value: (relation) => typeOf(relation)?.symmetric },
    ...timeAttributes<Relation>(),
    { name: "rank", type: "integer", value: ({ rank }) => rank },
    text("under", ({ under }) => under),
    { name: "value", type: "double", value: ({ quantity }) => quantity?.value },
    text("comparator", ({ quantity }) => quantity?.comparator),
    text("unit", ({ quantity }) => quantity?.unit),
    text("price_basis", ({ quantity }) => quantity?.priceBasis),
    text("quantity_text", ({ quantity }) => quantity?.text),
    text("note", ({ note }) => note),
    text("note_en", ({ noteEn }) => noteEn),
    text("quotes", ({ id }) => quotes(evidence.get(id))),
    { name: "asserted", type: "boolean", value: ({ id }) => evidence.get(id)?.every(({ asserted }) => asserted) },
  ];
}

function text<Item>(name: string, value: (item: Item) => string | undefined): Attribute<Item> {
  return { name, type: "string", value };
}

function timeAttributes<Item extends { readonly time?: Time }>(): Attribute<Item>[] {
  return [
    text("time", ({ time }) => time?.edtf),
    text("time_first", ({ time }) => time && isoDay(time.firstDay)),
    text("time_last", ({ time }) => time && isoDay(time.lastDay)),
  ];
}

/** Undefined for an end that is open. */
function isoDay(day: number): string | undefined {
  const date = new Date(day * 86_400_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().split("T")[0];
}

function quotes(evidence: readonly Evidence[] = []): string | undefined {
  return evidence.map(({ exact, source, start }) => `${exact} [${source}@${start ?? "-"}]`).join(" | ") || undefined;
}
