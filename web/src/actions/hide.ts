import { hide } from "../state/parts/hidden.ts";
import type { Action } from "./action.ts";

/** What is marked together goes together. */
export const HIDE: Action = {
  id: "hide",
  icon: "hide",
  key: "H",
  change: ({ id, view: { marked } }) => hide(marked.includes(id) ? marked : [id]),
};
