import { didYouMean, ZhenxingError } from "../errors.ts";
import type { PropertyDefinition } from "../ontology/entity-type.ts";
import type { Ontology } from "../ontology/ontology.ts";
import type { EntityFilter, RelationFilter } from "../store/store.ts";
import type { DocumentFilter } from "./generated/schema-types.ts";

/** How each reference of a document filter reads as a relation, seen from the document. */
const REFERENCES = {
  issuer: { types: ["issued"], direction: "in" },
  issuers: { types: ["issued"], direction: "in" },
  target: { types: ["targets"], direction: "out" },
  program: {},
  task: { types: ["sets"], direction: "out" },
} as const satisfies Record<string, RelationFilter>;

/** The entity filter that a document filter stands for. */
export function documentFilter(filter: DocumentFilter = {}, ontology: Ontology): EntityFilter {
  const related = Object.entries(REFERENCES).flatMap(([name, relation]) => {
    const named = filter[name as keyof typeof REFERENCES] ?? []; // Keys of the constant itself.
    return [named].flat().map((to) => ({ to, ...relation }));
  });
  const properties: Record<string, string> = {};
  for (const name of ["category", "kind"] as const) {
    const label = filter[name];
    const definition = ontology.entityType("Document")?.properties.find((property) => property.name === name);
    if (label !== undefined && definition) properties[name] = valueLabelled(definition, label);
  }
  return { types: ["Document"], text: filter.text, during: filter.issuedDuring, related, properties };
}

/** The value of an enum property that has this label in any language, or is this value. */
function valueLabelled({ name, values = {} }: PropertyDefinition, label: string): string {
  const labels = Object.entries(values).flatMap(([value, { zh, en }]) =>
    [value, zh, en].map((each) => [each, value] as const),
  );
  const found = labels.find(([each]) => each.toLowerCase() === label.toLowerCase());
  if (found) return found[1];
  const known = Object.values(values).flatMap(({ zh, en }) => [zh, en]);
  const message = `Cannot filter documents by ${name} "${label}": no ${name} is called so.${didYouMean(label, known)} Known are ${known.join(", ")}.`;
  throw new ZhenxingError("BAD_INPUT", message);
}
