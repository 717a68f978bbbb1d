import { random } from "../src/graph/random.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { parseTime } from "../src/model/time.ts";
import type { Ontology } from "../src/ontology/ontology.ts";

/** A dataset with this many entities and relations of all types, hubs among them, the same for the same seed. */
export function randomDataset(ontology: Ontology, entityCount: number, relationCount: number, seed = 1): Dataset {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item; // Never empty here.
  const entities = Array.from({ length: entityCount }, (_, index) => ({
    id: `entity/${String(index).padStart(6, "0")}`,
    type: pick(ontology.entityTypes).name,
    name: `实体${index}`,
    aliases: [],
    properties: {},
  }));
  const skewed = () => Math.floor(next() ** 3 * entityCount);
  const relations = Array.from({ length: relationCount }, (_, index) => {
    const time = parseTime(String(1978 + Math.floor(next() * 40)));
    return {
      id: `relation/${String(index).padStart(6, "0")}`,
      type: pick(ontology.relationTypes).name,
      source: entities[skewed()]?.id ?? "",
      target: entities[Math.floor(next() * entityCount)]?.id ?? "",
      ...(time && next() < 0.5 ? { time } : {}),
    };
  });
  const info = {
    name: "random",
    title: "random",
    titleEn: "random",
    description: "",
    descriptionEn: "",
    version: "0.0.0",
    created: "2026-11-24",
    licence: { name: "", title: "", url: "" },
    contributors: [],
  };
  return {
    info,
    sources: [],
    sections: [],
    entities,
    relations,
    observations: [],
    evidence: [],
    omissions: [],
    checks: [],
    positions: [],
  };
}
