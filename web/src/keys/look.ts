import type { KeyBinding } from "./key-binding.ts";

/** The graph moves by itself, as it walks. */
export const LOOK: readonly KeyBinding[] = [
  {
    says: ({ keys }) => keys.pan,
    combos: ["Shift+ArrowUp", "Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowRight"],
    where: "entity",
    can: () => false,
    run: () => {},
  },
  {
    says: ({ canvas }) => `${canvas.zoomIn} / ${canvas.zoomOut}`,
    combos: ["+", "-"],
    where: "entity",
    can: () => false,
    run: () => {},
  },
];
