import type { AggregateKey, AggregateKeyName } from "./aggregate-key.ts";
import { ISSUER } from "./issuer.ts";
import { JOINT } from "./joint.ts";
import { listedProperty } from "./listed-property.ts";
import { PERIOD } from "./period.ts";
import { PLACE } from "./place.ts";
import { RELATION_TYPE } from "./relation-type.ts";
import { TYPE } from "./type.ts";
import { YEAR } from "./year.ts";

/** Everything that facts can be counted by. */
export const AGGREGATE_KEYS: readonly AggregateKey[] = [
  TYPE,
  listedProperty("category"),
  listedProperty("kind"),
  ISSUER,
  JOINT,
  PLACE,
  YEAR,
  PERIOD,
  RELATION_TYPE,
];

/** The keys of these names, in their order. */
export function keysNamed(names: readonly AggregateKeyName[]): AggregateKey[] {
  return names.flatMap((name) => AGGREGATE_KEYS.filter((key) => key.name === name));
}
