import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import { Ontology } from "../../src/ontology/ontology.ts";
import { PROPERTY_KINDS } from "../../src/ontology/property-kinds/index.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";
import { both, entityType, relationType } from "./made-up-types.ts";
import { entity, relation, sourcesOf } from "./sources.ts";
import { dataset } from "./tiny.ts";

/** Properties whose names an object inherits, or a format gives to something else. */
export const STRANGE_PROPERTIES = ["constructor", "toString", "label", "x", "id", "quotes", "evidence"] as const;

const [STRING, NUMBER] = PROPERTY_KINDS;

const properties = [
  ...STRANGE_PROPERTIES.map((name) => ({ name, kind: STRING, label: both(name), description: both(name) })),
  { name: "amount", kind: NUMBER, label: both("amount"), description: both("amount") },
  { name: "mixed", kind: NUMBER, label: both("mixed"), description: both("mixed") },
];

const ontology = new Ontology(
  [
    entityType("Thing", { properties }),
    entityType("Other", {
      properties: [{ name: "mixed", kind: STRING, label: both("mixed"), description: both("mixed") }],
    }),
  ],
  [relationType("joins", "Thing"), relationType("meets", "Thing", { symmetric: true })],
);

/** A graph of an entity for each hostile text, which says it wherever a text may stand, joined by parallel relations and a loop. */
export async function hostileGraph(): Promise<ExportGraph> {
  const texts = Object.entries(HOSTILE_TEXTS);
  const entities = texts.map(([hardness, text], index) =>
    entity(idOf(index), "Thing", {
      name: text,
      nameEn: hardness,
      aliases: [text, hardness],
      description: text,
      descriptionEn: text,
      properties: Object.fromEntries([
        ...STRANGE_PROPERTIES.map((name) => [name, text]),
        ["amount", NUMBERS[index] ?? 0],
      ]),
    }),
  );
  const relations = texts.flatMap(([, text], index) => {
    const [here, next] = [idOf(index), idOf((index + 1) % texts.length)];
    const quantity = { value: NUMBERS[index] ?? 0, comparator: "about", unit: text, priceBasis: text, text } as const;
    return [
      relation("joins", here, next, { note: text, quantity, rank: index }),
      relation("joins", here, next, { id: `joins:${here}:${next}@again`, note: text }),
      relation("meets", next, here),
      relation("joins", here, here),
    ];
  });
  const evidence = [...entities, ...relations].map(({ id }, index) => {
    const exact = texts[index % texts.length]?.[1] ?? "";
    const rest = { source: "s", asserted: index % 2 === 0, recordedBy: exact, method: exact };
    return { id: `${id}#1`, fact: id, exact, ...rest };
  });
  const others = [entity("other/1", "Other", { properties: { mixed: "12 or so" } }), entity("other/2", "Other")];
  const info = {
    ...dataset.info,
    titleEn: HOSTILE_TEXTS["marks of XML"] ?? "",
    title: HOSTILE_TEXTS["control characters"] ?? "",
  };
  const parts = {
    info,
    entities: [...entities, ...others],
    relations,
    evidence,
    sources: [{ id: "s", title: "s", authors: [] }],
  };
  return collect(sourcesOf(ontology, parts).store, ontology, {}, { communities: true });
}

/** Numbers that a format may round or refuse; none is smaller than igraph takes, the least with full precision. */
const NUMBERS = [0, -0.5, 1e21, 1e-7, 123_456_789.123_456_78, 2 ** 53, Number.MAX_VALUE, 2 ** -1022, -12.5];

/** Ids are no names, and yet some are hard. */
const IDS = [
  "thing/__proto__",
  "thing/constructor",
  `thing/"quoted" & <marked>`,
  "thing/振兴 𠮷",
  "thing/ spaced ",
  "thing/a|b;c,d",
];

function idOf(index: number): string {
  return IDS[index] ?? `thing/${index}`;
}
