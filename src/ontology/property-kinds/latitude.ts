import { NUMBER } from "./number.ts";
import type { PropertyKind } from "./property-kind.ts";

/** Degrees north of the equator, WGS 84: with a longitude, an entity's place on a map. */
export const LATITUDE = {
  name: "latitude",
  type: "number",
  schema: () => ({ constraints: { minimum: -90, maximum: 90 } }),
  fault: (cell) =>
    NUMBER.fault(cell) ?? (Math.abs(Number(cell)) <= 90 ? undefined : "a number of degrees from -90 to 90"),
} satisfies PropertyKind;
