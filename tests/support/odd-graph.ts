import { collect } from "../../src/exports/collect.ts";
import type { ExportGraph } from "../../src/exports/export-graph.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Relation } from "../../src/model/relation.ts";
import { Ontology } from "../../src/ontology/ontology.ts";
import { PROPERTY_KINDS } from "../../src/ontology/property-kinds/index.ts";
import { both, entityType, relationType } from "./made-up-types.ts";
import { ODD_IDS, ODD_NUMBERS, ODD_PROPERTIES, ODD_RANKS, ODD_TEXTS, ODD_TIMES } from "./odd-values.ts";
import { entity, relation, sourcesOf } from "./sources.ts";
import { time } from "./times.ts";
import { dataset } from "./tiny.ts";

const [STRING, NUMBER] = PROPERTY_KINDS;

const texts = ODD_PROPERTIES.map((name) => ({ name, kind: STRING, label: both(name), description: both(name) }));
const amount = { name: "amount", kind: NUMBER, label: both("amount"), description: both("amount") };

const ontology = new Ontology(
  [entityType("Thing", { properties: [...texts, amount] })],
  [relationType("joins", "Thing"), relationType("meets", "Thing", { symmetric: true })],
);

/** Half a million characters stand in one place alone. */
const LONGEST_OFTEN = 10_000;
const ALIASES = Array.from({ length: 5_000 }, (_, at) => `alias ${at}`);
const PARALLEL = 50;
const ISOLATED = 5;

/** A graph of ids, texts, numbers, times and names of properties that are right, and that readers take for something else. */
export async function oddGraph(): Promise<ExportGraph> {
  const entities = ODD_IDS.map(oddEntity);
  const joined = ODD_IDS.slice(0, -ISOLATED);
  const [here = "", there = ""] = joined;
  const parallel = Array.from({ length: PARALLEL }, (_, at) =>
    relation("joins", here, there, { id: `joins:${here}:${there}@${at}`, rank: at + 1 }),
  );
  const relations = joined.flatMap((id, at) => [
    oddLoop(id, at),
    relation("meets", id, joined[at + 1] ?? here),
    relation("meets", joined[at + 1] ?? here, id, { id: `meets:${id} back` }),
  ]);
  const parts = { info: dataset.info, entities, relations: [...relations, ...parallel] };
  return collect(sourcesOf(ontology, parts).store, ontology, {}, { communities: true });
}

function oddEntity(id: string, at: number): Entity {
  const [oddness, text] = Object.entries(ODD_TEXTS)[at] ?? ["plain", "plain"];
  return entity(id, "Thing", {
    name: text.slice(0, LONGEST_OFTEN),
    nameEn: oddness,
    description: text,
    aliases: at === 0 ? ALIASES : [],
    time: time(ODD_TIMES[at] ?? "2003"),
    properties: Object.fromEntries([
      ...ODD_PROPERTIES.map((name) => [name, `${name} ${at}`] as const),
      ["amount", ODD_NUMBERS[at] ?? 0] as const,
    ]),
  });
}

function oddLoop(id: string, at: number): Relation {
  const text = (Object.values(ODD_TEXTS)[at] ?? "plain").slice(0, LONGEST_OFTEN);
  const quantity = { value: ODD_NUMBERS[at] ?? 0, comparator: "about", unit: text, text } as const;
  return relation("joins", id, id, {
    note: text,
    quantity,
    rank: ODD_RANKS[at] ?? 1,
    time: time(ODD_TIMES[at] ?? "2003"),
  });
}
