import type { Change } from "../change.ts";
import { type Part, readOneOf } from "../part.ts";
import { writeYears, type Years } from "../years.ts";

/** What is asked of a fact: to have a time of its own in the window, or to be in force in it. */
export const TIME_MODES = ["during", "at"] as const;
export type TimeMode = (typeof TIME_MODES)[number];

export const TIME_UNITS = ["year", "period"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** The window of time through which the graph is seen, and how the timeline is drawn. */
export interface TimeWindow {
  readonly mode: TimeMode;
  /** A time as the API takes it; everything is shown where undefined. */
  readonly window: string | undefined;
  /** What has no date is shown beside what is in the window. */
  readonly undated: boolean;
  readonly unit: TimeUnit;
}

const FIRST: TimeWindow = { mode: "during", window: undefined, undated: false, unit: "year" };

/** Years, months or days, open ends among them: what a link may hold. */
const DATE = String.raw`-?\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const WINDOW = new RegExp(`^(?:${DATE}|(?:${DATE}|\\.\\.)/(?:${DATE}|\\.\\.))$`);

export const TIME: Part<TimeWindow> = {
  fields: [...TIME_MODES, "undated", "unit"],
  empty: FIRST,
  write({ mode, window, undated, unit }) {
    const fields: [string, string][] = [];
    // Without a window, an empty value tells the mode.
    if (window !== undefined || mode !== FIRST.mode) fields.push([mode, window ?? ""]);
    if (undated) fields.push(["undated", "true"]);
    if (unit !== FIRST.unit) fields.push(["unit", unit]);
    return fields;
  },
  read(search, refuse) {
    const mode = TIME_MODES.find((one) => search.has(one)) ?? FIRST.mode;
    const text = search.get(mode) || undefined;
    const taken = text === undefined || WINDOW.test(text);
    if (!taken) refuse(mode, text);
    return {
      mode,
      window: taken ? text : undefined,
      undated: readOneOf(search, "undated", ["true", "false"], refuse) === "true",
      unit: readOneOf(search, "unit", TIME_UNITS, refuse) ?? FIRST.unit,
    };
  },
};

/** Looks through these years only; a window that slides is one step. */
export function lookAtYears(years: Years, gesture?: string): Change {
  return lookAt(writeYears(years), gesture);
}

/** Looks through a time as the API takes it; at everything where undefined. */
export function lookAt(window: string | undefined, gesture?: string): Change {
  return {
    label:
      window === undefined ? { step: "lookedAtAllTime" } : { step: "lookedAt", of: [{ kind: "time", id: window }] },
    apply: (view) => (view.time.window === window ? view : { ...view, time: { ...view.time, window } }),
    ...(gesture !== undefined && { gesture }),
  };
}

export function askByTime(mode: TimeMode): Change {
  return { label: { step: "askedByTime" }, apply: (view) => ({ ...view, time: { ...view.time, mode } }) };
}

/** Shows what has no date beside what is in the window, or hides it. */
export function showUndated(undated: boolean): Change {
  return {
    label: { step: undated ? "showedUndated" : "hidUndated" },
    apply: (view) => ({ ...view, time: { ...view.time, undated } }),
  };
}

export function cutTimeBy(unit: TimeUnit): Change {
  return { label: { step: "cutTime" }, as: "aside", apply: (view) => ({ ...view, time: { ...view.time, unit } }) };
}
