import type { OverviewQuery } from "./generated/operations.ts";
import type { WhereKey } from "./state/parts/where.ts";

type Ontology = Pick<OverviewQuery["ontology"], "entityTypes">;

/** What entities can be narrowed by where they have no property for it. */
const OF_ANY_ONTOLOGY = ["ISSUER", "PERIOD", "PLACE"] as const satisfies WhereKey[];

/** What entities can be narrowed by, beside their type: first the properties that the ontology gives a closed list of values. */
export function whereKeys(ontology: Ontology): readonly WhereKey[] {
  return [...listedKeys(ontology), ...OF_ANY_ONTOLOGY];
}

/** The keys that are properties. */
export function listedKeys({ entityTypes }: Ontology): readonly WhereKey[] {
  return [...new Set(entityTypes.flatMap(({ properties }) => properties.flatMap(({ key }) => key ?? [])))];
}

/** What the types call a property that is a key, each name once; none where it is no property. */
export function namesOfKey(
  { entityTypes }: Ontology,
  key: string,
): readonly { readonly label: string; readonly labelEn: string }[] {
  const properties = entityTypes.flatMap((type) => type.properties.filter((property) => property.key === key));
  return [...new Map(properties.map(({ label, labelEn }) => [`${label} ${labelEn}`, { label, labelEn }])).values()];
}
