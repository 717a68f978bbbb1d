import type { Part } from "../part.ts";
import { LANGUAGE } from "./language.ts";
import { MARKED } from "./marked.ts";
import { PANELS } from "./panels.ts";
import { PATH } from "./path.ts";
import { SELECTED } from "./selected.ts";
import { THEME } from "./theme.ts";
import { TIME } from "./time.ts";
import { TYPES } from "./types.ts";

/** The parts of the view, in the order of their fields in an address. */
export const PARTS = {
  selected: SELECTED,
  marked: MARKED,
  path: PATH,
  types: TYPES,
  time: TIME,
  panels: PANELS,
  language: LANGUAGE,
  theme: THEME,
} as const satisfies Readonly<Record<string, Part<unknown>>>;
