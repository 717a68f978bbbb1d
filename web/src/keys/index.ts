import { ACTION_KEYS } from "./act.ts";
import { CLOSE_DETAILS } from "./close-details.ts";
import { HELP } from "./help.ts";
import type { KeyBinding } from "./key-binding.ts";
import { LOOK } from "./look.ts";
import { PANEL_KEYS } from "./panels.ts";
import { REGIONS } from "./regions.ts";
import { SEARCH } from "./search.ts";
import { REDO, UNDO } from "./undo.ts";
import { WALK } from "./walk.ts";

/** All keys of the page, in the order of the help sheet. */
export const KEYS: readonly KeyBinding[] = [
  ...[HELP, SEARCH, UNDO, REDO, CLOSE_DETAILS],
  ...REGIONS,
  WALK,
  ...LOOK,
  ...ACTION_KEYS,
  ...PANEL_KEYS,
];
