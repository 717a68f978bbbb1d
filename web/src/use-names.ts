import { createContext, useContext } from "react";
import type { Subject } from "./state/change.ts";

/** Names what a step was about, in the reader's language. */
export type NameOf = (subject: Subject) => string;

export const Names = createContext<NameOf>(({ id }) => id);

export function useNames(): NameOf {
  return useContext(Names);
}
