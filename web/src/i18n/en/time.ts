import type { TIME as ZH } from "../zh/time.ts";
import { entityCount, relationCount } from "./counted.ts";

/** Texts of the timeline, in English. */
export const TIME: typeof ZH = {
  during: "Dated in",
  at: "In force in",
  mode: "What the time means",
  modeHint: {
    during: "By the dates that the sources give",
    at: "Also what began before and is not known to have ended",
  },
  unit: "Scale",
  year: "Years",
  period: "Periods",
  from: "First year",
  to: "Last year",
  move: "Move the window",
  years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  all: "All time",
  clear: "See all time",
  play: "Play",
  stop: "Stop",
  speed: "Speed",
  speeds: { slow: "Slow", normal: "Normal", fast: "Fast" },
  bar: (label, entities, relations) => `${label}: ${entityCount(entities)}, ${relationCount(relations)}`,
  entities: "Entities",
  relations: "Relations",
  undated: (entities, relations) => `No date: ${entityCount(entities)}, ${relationCount(relations)}`,
  undatedHidden: "Not shown while a window is set, but for entities that dated relations join.",
  undatedShow: "Show what has no date",
  outside: (entities, relations) => `In no period: ${entityCount(entities)}, ${relationCount(relations)}`,
  loading: "Counting…",
  nothing: "Nothing that is shown has a date.",
  chart: "Facts by year",
};
