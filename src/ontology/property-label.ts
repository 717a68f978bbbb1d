import type { Language } from "./bilingual.ts";
import type { EntityType } from "./entity-type.ts";

/** What a property of an entity says to readers: the label of an enum's value, else the value itself. */
export function propertyLabel(
  type: EntityType | undefined,
  properties: Readonly<Record<string, string | number>>,
  name: string,
  language: Language,
): string | number | undefined {
  if (!Object.hasOwn(properties, name)) return undefined; // What a name such as "constructor" inherits is no property.
  const value = properties[name];
  return type?.properties.find((property) => property.name === name)?.values?.[String(value)]?.[language] ?? value;
}
