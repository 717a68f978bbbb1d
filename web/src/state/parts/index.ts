import type { Part } from "../part.ts";
import { AROUND } from "./around.ts";
import { CAMERA } from "./camera.ts";
import { CHANGES } from "./changes.ts";
import { COLLAPSED } from "./collapsed.ts";
import { GROWN } from "./grown.ts";
import { HIDDEN } from "./hidden.ts";
import { LANGUAGE } from "./language.ts";
import { LAYOUT } from "./layout.ts";
import { LOOKS } from "./looks.ts";
import { MARKED } from "./marked.ts";
import { PAIRS } from "./pairs.ts";
import { PANELS } from "./panels.ts";
import { PATH } from "./path.ts";
import { PINS } from "./pins.ts";
import { READING } from "./reading.ts";
import { RELATION_TYPES } from "./relation-types.ts";
import { SELECTED } from "./selected.ts";
import { TABLE } from "./table.ts";
import { THEME } from "./theme.ts";
import { TIME } from "./time.ts";
import { TYPES } from "./types.ts";
import { WHERE } from "./where.ts";

/** The parts of the view, in the order of their fields in an address. */
export const PARTS = {
  selected: SELECTED,
  marked: MARKED,
  path: PATH,
  pairs: PAIRS,
  changes: CHANGES,
  reading: READING,
  around: AROUND,
  grown: GROWN,
  hidden: HIDDEN,
  collapsed: COLLAPSED,
  pins: PINS,
  camera: CAMERA,
  types: TYPES,
  relationTypes: RELATION_TYPES,
  where: WHERE,
  time: TIME,
  layout: LAYOUT,
  looks: LOOKS,
  table: TABLE,
  panels: PANELS,
  language: LANGUAGE,
  theme: THEME,
} as const satisfies Readonly<Record<string, Part<unknown>>>;
