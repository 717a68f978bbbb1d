import { ACTION_KEYS } from "./act.ts";
import { CLOSE_DETAILS } from "./close-details.ts";
import { HELP } from "./help.ts";
import type { KeyBinding } from "./key-binding.ts";
import { REDO, UNDO } from "./undo.ts";
import { WALK } from "./walk.ts";

/** All keys of the page, in the order of the help sheet. */
export const KEYS: readonly KeyBinding[] = [HELP, UNDO, REDO, CLOSE_DETAILS, WALK, ...ACTION_KEYS];
