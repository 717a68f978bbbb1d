import type { Language } from "../ontology/bilingual.ts";
import type { Ontology } from "../ontology/ontology.ts";
import { propertyLabel } from "../ontology/property-label.ts";
import type { Attribute } from "./attributes.ts";
import type { ExportedEntity } from "./export-graph.ts";

/**
 * The properties of all types, one attribute for each name, a number where every type that has it says so; values of a
 * closed list by their label, with the English one beside it; none has a name that is taken.
 */
export function propertyAttributes(ontology: Ontology, taken: readonly string[]): Attribute<ExportedEntity>[] {
  const definitions = ontology.entityTypes.flatMap(({ properties }) => properties);
  const names = [...new Set(definitions.map(({ name }) => name))];
  const free = freeNames(taken);
  const named = names.map((name) => ({ name, said: free(name) }));
  return named.flatMap(({ name, said }): Attribute<ExportedEntity>[] => {
    const same = definitions.filter((each) => each.name === name);
    const valueIn =
      (language: Language) =>
      ({ entity: { type, properties } }: ExportedEntity) =>
        propertyLabel(ontology.entityType(type), properties, name, language);
    const type = same.every(({ kind }) => kind.type === "number") ? "double" : "string";
    const chinese: Attribute<ExportedEntity> = { name: said, type, value: valueIn("zh") };
    if (!same.some(({ values }) => values)) return [chinese];
    return [chinese, { name: free(`${said}_en`), type, value: valueIn("en") }];
  });
}

/** Gives each name once, in whatever case: Gephi makes one column of two that differ by case alone. */
function freeNames(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (name) => {
    let free = name;
    while (used.has(free.toLowerCase())) free += "_property";
    used.add(free.toLowerCase());
    return free;
  };
}
