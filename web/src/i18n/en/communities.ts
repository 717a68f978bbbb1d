import { count } from "../count.ts";
import type { COMMUNITIES as ZH } from "../zh/communities.ts";

/** Texts of the communities of a large dataset, in English. */
export const COMMUNITIES: typeof ZH = {
  title: "The largest communities",
  name: (names, size) => `${names} and others, ${count(size)} in all`,
  open: (shown, size) => `Open the ${count(shown)} best connected of ${count(size)}`,
  more: (others) => (others === 1 ? "1 smaller one is drawn." : `${count(others)} smaller ones are drawn.`),
};
