import type { KeyBinding } from "./key-binding.ts";

/** The graph walks by itself, since it alone knows where its dots are on the screen. */
export const WALK: KeyBinding = {
  says: ({ keys }) => keys.walk,
  combos: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
  where: "entity",
  can: () => false,
  run: () => {},
};
