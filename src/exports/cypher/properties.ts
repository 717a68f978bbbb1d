import type { Evidence } from "../../model/evidence.ts";
import type { Time } from "../../model/time.ts";
import type { Attribute } from "../attributes.ts";
import { isoDay } from "../iso-day.ts";
import type { CypherMap, CypherValue } from "./literal.ts";

/** What the attributes say of an item, each as the type that it is declared with. */
export function attributeProperties<Item>(attributes: readonly Attribute<Item>[], item: Item): CypherMap {
  return Object.fromEntries(
    attributes.map(({ name, type, value, list }) => [name, list ? list(item) : property(type, value(item))]),
  );
}

function property(
  type: Attribute<never>["type"],
  value: string | number | boolean | undefined,
): CypherValue | undefined {
  if (typeof value !== "number") return value;
  return type === "integer" ? { integer: value } : { double: value };
}

/** The first and the last day of a time as dates; none for an end that is open. */
export function dayProperties(time: Time | undefined): CypherMap {
  const day = (end: "firstDay" | "lastDay") => {
    const iso = time && isoDay(time[end]);
    return iso === undefined ? undefined : { day: iso };
  };
  return { time_first: day("firstDay"), time_last: day("lastDay") };
}

/** The quotes, for readers, and each piece of evidence whole, as JSON: a property holds no maps. */
export function evidenceProperties(evidence: readonly Evidence[]): CypherMap {
  return {
    quotes: evidence.map(({ exact }) => exact),
    evidence: evidence.map((each) => JSON.stringify(each)),
    asserted: evidence.every(({ asserted }) => asserted),
  };
}
