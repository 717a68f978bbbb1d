import { heldTime, type Time } from "../model/time.ts";
import { isoDay } from "./iso-day.ts";
import type { ExportOption, OptionValues } from "./options.ts";
import type { XmlElement } from "./xml.ts";

/** Whether members are there at their time only: as the source gives it, or going on where they are of a type that lasts. */
export const SPELLS: ExportOption = {
  name: "spells",
  title: { zh: "动态（时间段）", en: "Dynamic (spells of time)" },
  values: ["no", "stated", "in-force"],
};

/** Reads the first and the last day of a member's time; what has no time, or an end that is open, is there always. */
export function spellReader({ spells }: OptionValues): (time: Time | undefined, lasting?: boolean) => XmlElement {
  if (spells === "no") return () => ({});
  return (time, lasting = false) => {
    if (!time) return {};
    const { firstDay, lastDay } = heldTime(time, lasting && spells === "in-force");
    const [start, end] = [dateOf(firstDay), dateOf(lastDay)];
    return { ...(start !== undefined && { "@start": start }), ...(end !== undefined && { "@end": end }) };
  };
}

/** Undefined for an open end and for a year that XML Schema's dates have not: 0, or one without four digits. */
function dateOf(day: number): string | undefined {
  const date = isoDay(day);
  return date !== undefined && /^(?!0000)\d{4}-/.test(date) ? date : undefined;
}
