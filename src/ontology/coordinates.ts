import type { EntityType } from "./entity-type.ts";

/** A place on the earth, in degrees, WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where an entity lies, by the properties of its type whose kinds are latitude and longitude; undefined where it lacks one. */
export function coordinatesOf(
  type: EntityType | undefined,
  properties: Readonly<Record<string, string | number>>,
): Coordinates | undefined {
  const degrees = (kind: keyof Coordinates) => {
    const name = type?.properties.find((property) => property.kind.name === kind)?.name;
    return name !== undefined && Object.hasOwn(properties, name) ? Number(properties[name]) : undefined;
  };
  const [latitude, longitude] = [degrees("latitude"), degrees("longitude")];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
