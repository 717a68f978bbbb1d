import { showOnly } from "../state/parts/around.ts";
import type { Action } from "./action.ts";

export const ALONE: Action = {
  id: "alone",
  icon: "alone",
  key: "A",
  offPage: true,
  change: ({ id, view: { marked } }) => showOnly(marked.includes(id) ? marked : [id], 0),
};
