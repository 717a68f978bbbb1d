import { select } from "../state/parts/selected.ts";
import type { KeyBinding } from "./key-binding.ts";

export const CLOSE_DETAILS: KeyBinding = {
  says: ({ keys }) => keys.closeDetails,
  combos: ["Escape"],
  where: "everywhere",
  can: ({ trail }) => trail.get().present.view.selected !== undefined,
  run: ({ trail }) => trail.make(select(undefined)),
};
