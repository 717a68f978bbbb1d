import type { KeyBinding } from "./key-binding.ts";

export const UNDO: KeyBinding = {
  says: ({ keys }) => keys.undo,
  combos: ["Ctrl+Z"],
  where: "page",
  can: ({ trail }) => trail.get().past.length > 0,
  run: ({ trail }) => trail.goTo(trail.get().past.length - 1),
};

export const REDO: KeyBinding = {
  says: ({ keys }) => keys.redo,
  combos: ["Ctrl+Shift+Z", "Ctrl+Y"],
  where: "page",
  can: ({ trail }) => trail.get().future.length > 0,
  run: ({ trail }) => trail.goTo(trail.get().past.length + 1),
};
