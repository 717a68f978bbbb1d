import type { Evidence } from "../model/evidence.ts";
import type { Time } from "../model/time.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { ExportedEntity, ExportedRelation } from "./export-graph.ts";
import { isoDay } from "./iso-day.ts";
import type { OptionValues } from "./options.ts";
import { propertyAttributes } from "./property-attributes.ts";

export type AttributeValue = string | number | boolean;

/** One attribute of nodes or edges, of one type throughout: what GraphML, GEXF and tables need to declare. */
export interface Attribute<Item> {
  readonly name: string;
  readonly type: "string" | "double" | "integer" | "boolean";
  /** Undefined where the item has none. */
  readonly value: (item: Item) => AttributeValue | undefined;
  /** What the value is joined of, for formats that know lists. */
  readonly list?: (item: Item) => readonly string[];
}

/** What every node says, beside its id: names, type, time, the properties of all types, and what the options ask for. */
export function nodeAttributes(ontology: Ontology, options: OptionValues): Attribute<ExportedEntity>[] {
  const own: Attribute<ExportedEntity>[] = [
    text("label", ({ entity }) => entity.name),
    text("label_en", ({ entity }) => entity.nameEn),
    text("type", ({ entity }) => entity.type),
    text("type_zh", ({ entity }) => ontology.entityType(entity.type)?.label.zh),
    {
      ...text<ExportedEntity>("aliases", ({ entity }) => entity.aliases.join("|") || undefined),
      list: ({ entity }) => entity.aliases,
    },
    text("description", ({ entity }) => entity.description),
    text("description_en", ({ entity }) => entity.descriptionEn),
    ...timeAttributes<ExportedEntity>(({ entity }) => entity.time),
    { name: "degree", type: "integer", value: ({ degree }) => degree },
  ];
  const last: Attribute<ExportedEntity>[] = [
    ...(options.communities === "yes"
      ? [{ name: "community", type: "integer", value: ({ community }: ExportedEntity) => community } as const]
      : []),
    ...(options.evidence === "no" ? [] : [text<ExportedEntity>("quotes", ({ evidence }) => quotes(evidence))]),
  ];
  const taken = [...own.map(({ name }) => name), ...ASKED_FOR, ...FORMATS_OWN];
  return [...own, ...propertyAttributes(ontology, taken), ...last];
}

/** Attributes that only some exports have; a property is called the same in all. */
const ASKED_FOR = ["community", "quotes"];

/** Names that formats give to what is no attribute here: they may not be an attribute's as well. */
const FORMATS_OWN = [
  ...["id", "x", "y", "evidence", "key", "source", "target", "parent"],
  ...["size", "color", "pos", "style", "fillcolor", "width", "shape", "viz", "entity_type"],
  // Colour and height, where Gephi finds them in GraphML, and its own column of spells.
  ...["r", "g", "b", "z", "timeset"],
  // Sigma takes what they say, whatever it is, for an order to hide or to stress a node.
  ...["hidden", "highlighted", "forceLabel", "zIndex"],
];

/** What every edge says, beside its id and ends: type, labels, time, qualifiers, quantity, and its evidence where asked for. */
export function edgeAttributes(ontology: Ontology, options: OptionValues): Attribute<ExportedRelation>[] {
  const typeOf = ({ relation }: ExportedRelation) => ontology.relationType(relation.type);
  return [
    text("label", (member) => typeOf(member)?.label.zh),
    text("label_en", (member) => typeOf(member)?.label.en),
    text("type", ({ relation }) => relation.type),
    { name: "symmetric", type: "boolean", value: (member) => typeOf(member)?.symmetric },
    ...timeAttributes<ExportedRelation>(({ relation }) => relation.time),
    { name: "rank", type: "integer", value: ({ relation }) => relation.rank },
    text("under", ({ relation }) => relation.under),
    { name: "value", type: "double", value: ({ relation }) => relation.quantity?.value },
    text("comparator", ({ relation }) => relation.quantity?.comparator),
    text("unit", ({ relation }) => relation.quantity?.unit),
    text("price_basis", ({ relation }) => relation.quantity?.priceBasis),
    text("quantity_text", ({ relation }) => relation.quantity?.text),
    text("note", ({ relation }) => relation.note),
    text("note_en", ({ relation }) => relation.noteEn),
    ...(options.evidence === "no" ? [] : EDGE_EVIDENCE),
  ];
}

const EDGE_EVIDENCE: readonly Attribute<ExportedRelation>[] = [
  text("quotes", ({ evidence }) => quotes(evidence)),
  { name: "asserted", type: "boolean", value: ({ evidence }) => evidence.every(({ asserted }) => asserted) },
];

export function text<Item>(name: string, value: (item: Item) => string | undefined): Attribute<Item> {
  return { name, type: "string", value };
}

export function number<Item>(
  name: string,
  value: (item: Item) => number | undefined,
  type: "double" | "integer" = "double",
): Attribute<Item> {
  return { name, type, value };
}

/** Where a node stands, for formats that have no other way to say it. */
export const PLACE_ATTRIBUTES: readonly Attribute<ExportedEntity>[] = [
  number("x", ({ position }) => position?.x),
  number("y", ({ position }) => position?.y),
];

/** A time as it is written, with its first and last day. */
export function timeAttributes<Item>(timeOf: (item: Item) => Time | undefined): Attribute<Item>[] {
  const day = (item: Item, end: "firstDay" | "lastDay") => {
    const time = timeOf(item);
    return time && isoDay(time[end]);
  };
  return [
    text("time", (item) => timeOf(item)?.edtf),
    text("time_first", (item) => day(item, "firstDay")),
    text("time_last", (item) => day(item, "lastDay")),
  ];
}

function quotes(evidence: readonly Evidence[]): string | undefined {
  return evidence.map(({ exact, source, start }) => `${exact} [${source}@${start ?? "-"}]`).join(" | ") || undefined;
}
