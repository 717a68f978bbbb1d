import type { Dataset } from "../model/dataset.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { table } from "./table.ts";

/** One chapter on the entity types and one on the relation types: meaning, count, the best connected or first example. */
export function typeChapters({ entities, relations }: Dataset, ontology: Ontology): string[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of relations) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const entityRows = ontology.entityTypes.map(({ name, label, description, properties }) => {
    const members = entities.filter(({ type }) => type === name);
    const [best] = [...members].sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
    const own = properties.map((property) => property.name).join(", ");
    return [`${name} ${label.zh}`, description.en, own, String(members.length), best ? best.name : ""];
  });
  const relationRows = ontology.relationTypes.map(
    ({ name, label, inverseLabel, description, sources, targets, symmetric }) => {
      const members = relations.filter(({ type }) => type === name);
      const [first] = members;
      const example = first ? `${names.get(first.source)} — ${label.zh} — ${names.get(first.target)}` : "";
      const joins = `${ends(sources, ontology)} ${symmetric ? "↔" : "→"} ${ends(targets, ontology)}`;
      return [`\`${name}\` ${label.zh} / ${inverseLabel.zh}`, description.en, joins, String(members.length), example];
    },
  );
  return [
    `## Entity types\n\n${table(["type", "meaning", "own properties", "entities", "best connected"], entityRows)}`,
    `## Relation types\n\n${table(["type", "meaning", "joins", "relations", "example"], relationRows)}`,
  ];
}

function ends(types: readonly string[], { entityTypes }: Ontology): string {
  return types.length === entityTypes.length ? "any" : types.join(", ");
}
