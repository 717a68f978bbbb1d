import type { Entity } from "../../model/entity.ts";
import { overlaps, type Time } from "../../model/time.ts";
import { periodsOf } from "../periods.ts";
import { type AggregateKey, type KeyValue, noValue } from "./aggregate-key.ts";
import { UNDATED } from "./undated.ts";

/** The value of what has a date that lies in no period. */
export const OUTSIDE: KeyValue = { ...noValue({ zh: "各时期之外", en: "Outside of all periods" }), id: "outside" };

/** The periods that its own time overlaps, by when they begin. */
export const PERIOD: AggregateKey = {
  name: "period",
  namesEntity: (value) => value !== "" && value !== OUTSIDE.id,
  fields: ["at", "during", "undated"],
  async open({ store }) {
    const periods = new Set([...(await periodsOf(store)).named.values()].flat());
    const values = [...periods].filter(hasTime).sort(compareTimes).map(toValue);
    // Many facts have the same time.
    const known = new Map<Time, readonly KeyValue[]>();
    const read = ({ time }: { readonly time?: Time }): readonly KeyValue[] => {
      if (!time) return [UNDATED];
      const found = known.get(time) ?? values.filter((value) => overlaps(value.time, time));
      known.set(time, found);
      return found.length > 0 ? found : [OUTSIDE];
    };
    return { entity: read, relation: read };
  },
};

type TimedPeriod = Entity & { readonly time: Time };

function hasTime(period: Entity): period is TimedPeriod {
  return period.time !== undefined;
}

function compareTimes({ time: a, id: idA }: TimedPeriod, { time: b, id: idB }: TimedPeriod): number {
  if (a.firstDay !== b.firstDay) return a.firstDay < b.firstDay ? -1 : 1;
  if (a.lastDay !== b.lastDay) return a.lastDay < b.lastDay ? -1 : 1;
  return idA < idB ? -1 : 1;
}

function toValue({ id, name, nameEn = name, time }: TimedPeriod, order: number) {
  return { id, label: { zh: name, en: nameEn }, order, time };
}
