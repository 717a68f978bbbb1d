import { ZhenxingError } from "../../errors.ts";
import { parseTime, type Time } from "../../model/time.ts";
import { type AggregateKey, type Counted, type KeyValue, noValue } from "./aggregate-key.ts";
import { UNDATED } from "./undated.ts";

/** More than so many years are no longer told apart. */
const MOST_YEARS = 2000;

/** A span of years, both included. */
interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years that its own time touches, within those in which anything counted begins or ends and the time asked for. */
export const YEAR: AggregateKey = {
  name: "year",
  fields: ["at", "during", "undated"],
  async open(counted) {
    const bounds = yearsCounted(counted);
    const values = new Map<number, KeyValue>();
    const valueIn = (year: number): KeyValue => {
      const value = values.get(year) ?? yearValue(year);
      values.set(year, value);
      return value;
    };
    const read = ({ time }: { readonly time?: Time }): readonly KeyValue[] => {
      if (!time) return [UNDATED];
      const { first, last } = yearsOf(clip(time, counted.during));
      const [from, to] = [Math.max(first, bounds.first), Math.min(last, bounds.last)];
      return to < from ? [ALWAYS] : Array.from({ length: to - from + 1 }, (_, index) => valueIn(from + index));
    };
    return { canBe: (value) => value === ALWAYS.id || YEAR_ID.test(value), entity: read, relation: read };
  },
};

/** As `yearValue` writes it: `1984`, `-0221`, `Y12000`. */
const YEAR_ID = /^(-?\d{4}|Y-?\d{5,})$/;

/** The value of a time that is open at both ends, where no year is named beside it. */
const ALWAYS = { ...noValue({ zh: "无起止", en: "Open at both ends" }), id: "always" };

export function yearValue(year: number): KeyValue {
  const text = year >= 0 ? String(year).padStart(4, "0") : `-${String(-year).padStart(4, "0")}`;
  const id = text.length > 5 || year > 9999 ? `Y${year}` : text;
  const time = parseTime(id);
  return { id, label: { zh: `${year}年`, en: String(year) }, order: year, ...(time && { time }) };
}

/**
 * From the first to the last year in which something counted begins or ends.
 * @throws ZhenxingError BAD_INPUT for more years than can be told apart
 */
function yearsCounted({ entities, relations, during }: Counted): Years {
  const own = [...entities, ...relations].flatMap(({ time }) => (time ? [yearsOf(clip(time, during))] : []));
  const ends = own.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  const first = ends.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = ends.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  if (last - first < MOST_YEARS) return { first, last };
  const message = `Cannot count by year from ${first} to ${last}: that is more than ${MOST_YEARS} years. Select a shorter time with during.`;
  throw new ZhenxingError("BAD_INPUT", message);
}

/** The part of a time that was asked for; all of it where they do not meet. */
function clip(time: Time, during: Time | undefined): Pick<Time, "firstDay" | "lastDay"> {
  if (!during || time.firstDay > during.lastDay || during.firstDay > time.lastDay) return time;
  return { firstDay: Math.max(time.firstDay, during.firstDay), lastDay: Math.min(time.lastDay, during.lastDay) };
}

function yearsOf({ firstDay, lastDay }: Pick<Time, "firstDay" | "lastDay">): Years {
  return { first: yearOfDay(firstDay), last: yearOfDay(lastDay) };
}

function yearOfDay(day: number): number {
  return Number.isFinite(day) ? new Date(day * 86_400_000).getUTCFullYear() : day;
}
