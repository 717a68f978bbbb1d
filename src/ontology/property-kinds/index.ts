import { EDTF_KIND } from "./edtf.ts";
import { ENUM } from "./enum.ts";
import { LATITUDE } from "./latitude.ts";
import { LONGITUDE } from "./longitude.ts";
import { NUMBER } from "./number.ts";
import type { PropertyKind } from "./property-kind.ts";
import { STRING } from "./string.ts";
import { URL_KIND } from "./url.ts";

/** Every kind of property an entity type may declare. */
export const PROPERTY_KINDS = [STRING, NUMBER, LATITUDE, LONGITUDE, URL_KIND, EDTF_KIND, ENUM] as const;

export function propertyKind(name: string): PropertyKind | undefined {
  return PROPERTY_KINDS.find((kind) => kind.name === name);
}
