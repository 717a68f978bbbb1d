import type { KeyBinding } from "./key-binding.ts";

export const SEARCH: KeyBinding = {
  says: ({ keys }) => keys.search,
  combos: ["/"],
  where: "page",
  can: () => true,
  run: () => document.querySelector<HTMLInputElement>("#search")?.select(),
};
