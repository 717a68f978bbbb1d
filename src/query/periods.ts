import { didYouMean } from "../errors.ts";
import type { Entity } from "../model/entity.ts";
import { parseTime, type Time } from "../model/time.ts";
import type { Store } from "../store/store.ts";

/** The named stretches of time of a dataset, under their ids and all their names as `keyOf` writes them. */
export type Periods = ReadonlyMap<string, readonly Entity[]>;

/** The type whose entities a time may be named by. */
const PERIOD = "Period";

/** Quotation marks, also those that stand around a part of a name: “九五”时期. */
const MARKS = /[\s"'\p{Pi}\p{Pf}「」『』]/gu;

export async function periodsOf(store: Store): Promise<Periods> {
  const periods = new Map<string, Entity[]>();
  for (const period of (await store.findEntities({ types: [PERIOD] }, [], {})).items) {
    const names = [period.id, period.name, period.nameEn ?? period.name, ...period.aliases];
    for (const key of new Set(names.map(keyOf))) periods.set(key, [...(periods.get(key) ?? []), period]);
  }
  return periods;
}

/** The time that a text says: EDTF, or the id, name or alias of a period that has a time; else why it says none. */
export function readTime(text: string, periods: Periods): Time | { readonly fault: string } {
  const time = parseTime(text);
  if (time) return time;
  const [period, ...more] = periods.get(keyOf(text)) ?? [];
  if (!period) {
    const near = didYouMean(keyOf(text), periods.keys());
    const fault = `it is neither EDTF nor a period. Write 1984, 2003-10, 1978/2000 or the name of a period.${near}`;
    return { fault };
  }
  if (more.length > 0) {
    const ids = [period, ...more].map(({ id }) => id).join(", ");
    return { fault: `more than one period is called so. Write the id of one: ${ids}.` };
  }
  return period.time ?? { fault: `the dataset has no dates for ${period.id}. Write 1984, 2003-10 or 1978/2000.` };
}

/** One form of a name for comparison: without quotation marks and white space, compatibility forms and case folded. */
function keyOf(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(MARKS, "");
}
