import { NUMBER } from "./number.ts";
import type { PropertyKind } from "./property-kind.ts";

/** Degrees east of Greenwich, WGS 84: with a latitude, an entity's place on a map. */
export const LONGITUDE = {
  name: "longitude",
  type: "number",
  schema: () => ({ constraints: { minimum: -180, maximum: 180 } }),
  fault: (cell) =>
    NUMBER.fault(cell) ?? (Math.abs(Number(cell)) <= 180 ? undefined : "a number of degrees from -180 to 180"),
} satisfies PropertyKind;
