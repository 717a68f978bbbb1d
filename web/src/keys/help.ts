import type { KeyBinding } from "./key-binding.ts";

export const HELP: KeyBinding = {
  says: ({ keys }) => keys.help,
  combos: ["?"],
  where: "page",
  can: () => true,
  run: ({ toggleHelp }) => toggleHelp(),
};
