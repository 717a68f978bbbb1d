import { select } from "../state/parts/selected.ts";
import type { KeyBinding } from "./key-binding.ts";

export const CLOSE_DETAILS: KeyBinding = {
  id: "closeDetails",
  combos: ["Escape"],
  whileTyping: true,
  can: ({ trail }) => trail.get().present.view.selected !== undefined,
  run: ({ trail }) => trail.make(select(undefined)),
};
