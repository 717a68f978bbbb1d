import { didYouMean } from "../errors.ts";
import type { Entity } from "../model/entity.ts";
import { simplify } from "../model/simplify.ts";
import { parseTime, type Time } from "../model/time.ts";
import type { Store } from "../store/store.ts";
import { edtfOfChinese } from "./chinese-date.ts";

/** The named stretches of time of a dataset under their ids and all their names: as `keyOf` writes them, and as `stemOf` does. */
export interface Periods {
  readonly named: ReadonlyMap<string, readonly Entity[]>;
  readonly stems: ReadonlyMap<string, readonly Entity[]>;
}

/** Those of a reader who knows none. */
export const NO_PERIODS: Periods = { named: new Map(), stems: new Map() };

/** The type whose entities a time may be named by. */
const PERIOD = "Period";

/** Quotation marks, also those that stand around a part of a name: “九五”时期. */
const MARKS = /[\s"'\p{Pi}\p{Pf}「」『』]/gu;

/** What a name may end in or not: “八五”期间 is 八五时期 and 八五 as well. */
const ENDING = /(?<=.)(?:时期|期间|period)$/u;

/** An interval that EDTF allows and nothing can be compared with: `1984/`. */
const UNKNOWN_END = /^\/[^/.]+$|^[^/.]+\/$/u;

export async function periodsOf(store: Store): Promise<Periods> {
  const periods = (await store.findEntities({ types: [PERIOD] }, [], {})).items;
  return { named: underKeys(periods, keyOf), stems: underKeys(periods, stemOf) };
}

function underKeys(periods: readonly Entity[], keyOfName: (name: string) => string): ReadonlyMap<string, Entity[]> {
  const under = new Map<string, Entity[]>();
  for (const period of periods) {
    const names = [period.id, period.name, period.nameEn ?? period.name, ...period.aliases];
    for (const key of new Set(names.map(keyOfName))) under.set(key, [...(under.get(key) ?? []), period]);
  }
  return under;
}

/** The time that a text says: EDTF, a date in Chinese, or the id, name or alias of a period that has a time; else why it says none. */
export function readTime(text: string, { named, stems }: Periods): Time | { readonly fault: string } {
  const time = parseTime(text) ?? parseTime(edtfOfChinese(text) ?? "");
  if (time) return time;
  if (UNKNOWN_END.test(text)) return { fault: "one of its ends is unknown. Write 1984/.. for a time that goes on." };
  const [period, ...more] = named.get(keyOf(text)) ?? stems.get(stemOf(text)) ?? [];
  if (!period) {
    const near = didYouMean(keyOf(text), named.keys());
    const fault = `it is neither EDTF nor a period. Write 1984, 2003-10, 1978/2000 or the name of a period.${near}`;
    return { fault };
  }
  if (more.length > 0) {
    const ids = [period, ...more].map(({ id }) => id).join(", ");
    return { fault: `more than one period is called so. Write the id of one: ${ids}.` };
  }
  return period.time ?? { fault: `the dataset has no dates for ${period.id}. Write 1984, 2003-10 or 1978/2000.` };
}

/** One form of a name for comparison: simplified, without quotation marks and white space, compatibility forms and case folded. */
function keyOf(name: string): string {
  return simplify(name.normalize("NFKC").toLowerCase().replace(MARKS, ""));
}

/** The same without the word that says that it is a period. */
function stemOf(name: string): string {
  return keyOf(name).replace(ENDING, "");
}
