import { count } from "../count.ts";
import type { COMMUNITIES as ZH } from "../zh/communities.ts";

/** Texts of the communities of a large dataset, in English. */
export const COMMUNITIES: typeof ZH = {
  title: "The largest communities",
  name: (names, size) => `${names} and others, ${count("en", size)} in all`,
  open: (shown, size) => `Open the ${count("en", shown)} best connected of ${count("en", size)}`,
  more: (others) => (others === 1 ? "1 smaller one is drawn." : `${count("en", others)} smaller ones are drawn.`),
};
