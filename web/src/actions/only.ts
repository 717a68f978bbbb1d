import { showOnly } from "../state/parts/around.ts";
import type { Action } from "./action.ts";

/** What is marked together is shown together. */
export const ONLY: Action = {
  id: "only",
  icon: "only",
  key: "F",
  offPage: true,
  change: ({ id, view: { marked } }) => showOnly(marked.includes(id) ? marked : [id], 1),
};
