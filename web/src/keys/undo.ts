import type { KeyBinding } from "./key-binding.ts";

export const UNDO: KeyBinding = {
  id: "undo",
  combos: ["Ctrl+Z"],
  can: ({ trail }) => trail.get().past.length > 0,
  run: ({ trail }) => trail.goTo(trail.get().past.length - 1),
};

export const REDO: KeyBinding = {
  id: "redo",
  combos: ["Ctrl+Shift+Z", "Ctrl+Y"],
  can: ({ trail }) => trail.get().future.length > 0,
  run: ({ trail }) => trail.goTo(trail.get().past.length + 1),
};
