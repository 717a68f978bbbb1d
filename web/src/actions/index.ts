import type { Action } from "./action.ts";
import { ALONE } from "./alone.ts";
import { BRING } from "./bring.ts";
import { COLLAPSE } from "./collapse.ts";
import { EXPAND } from "./expand.ts";
import { HIDE } from "./hide.ts";
import { LEAD_FROM, LEAD_TO } from "./lead.ts";
import { MARK, UNMARK } from "./mark.ts";
import { MARK_AROUND } from "./mark-around.ts";
import { ONLY } from "./only.ts";
import { PIN, UNPIN } from "./pin.ts";

/** All that can be done with an entity, in the order of the menu. */
export const ACTIONS: readonly Action[] = [
  ...[BRING, EXPAND, COLLAPSE, ONLY, ALONE, HIDE],
  ...[PIN, UNPIN, MARK, UNMARK, MARK_AROUND, LEAD_FROM, LEAD_TO],
];
