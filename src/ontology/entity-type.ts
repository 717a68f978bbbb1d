import type { Bilingual } from "./bilingual.ts";
import type { PropertyKind } from "./property-kinds/property-kind.ts";

export interface PropertyDefinition {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** The closed list of an `enum` property. */
  readonly values?: Readonly<Record<string, Bilingual>> | undefined;
  /** The property of a public vocabulary that says the same: `schema:legislationIdentifier`. */
  readonly linked?: string | undefined;
}

/** PascalCase, also the GraphQL type: `City`. */
export type EntityTypeName = string;

/** What every entity has in GraphQL, so that no property may be called so. */
export const COMMON_FIELDS: readonly string[] = [
  ...["id", "type", "name", "nameEn", "aliases", "description", "descriptionEn", "time"],
  ...["degree", "relationCounts", "position", "coordinates", "relations", "observations", "evidence", "citation"],
];

export interface EntityType {
  readonly name: EntityTypeName;
  readonly order: number;
  readonly label: Bilingual;
  readonly plural: Bilingual;
  readonly description: Bilingual;
  /** sRGB hex colours, told apart by colour-blind readers on a light and on a dark ground. */
  readonly color: { readonly light: string; readonly dark: string };
  /** Names of this type are titles of works, and may be quoted whole. */
  readonly titled: boolean;
  /** An entity of this type with a single date is there from that date on; else it has its own time only. */
  readonly lasting: boolean;
  /** Statistics measure entities of this type: it is what their `indicator` names. */
  readonly indicator: boolean;
  readonly properties: readonly PropertyDefinition[];
  /** What says the same in public vocabularies: a class for the type, and a property for the time of its entities. */
  readonly linked?: { readonly class?: string | undefined; readonly time?: string | undefined } | undefined;
}

/** The first segment of the ids of a type: `City` → `city`. */
export function idPrefix(typeName: string): string {
  return kebabCase(typeName);
}

/** The value of a type in GraphQL's enums: `City` → `CITY`, `located-in` → `LOCATED_IN`. */
export function enumName(typeName: string): string {
  return kebabCase(typeName).replaceAll("-", "_").toUpperCase();
}

function kebabCase(name: string): string {
  return name.replace(/(?<=.)(?=[A-Z])/g, "-").toLowerCase();
}
