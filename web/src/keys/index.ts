import { CLOSE_DETAILS } from "./close-details.ts";
import type { KeyBinding } from "./key-binding.ts";
import { REDO, UNDO } from "./undo.ts";

/** All keys of the page, in the order of the help sheet. */
export const KEYS: readonly KeyBinding[] = [UNDO, REDO, CLOSE_DETAILS];
