import { createContext, type RefObject, useContext } from "react";
import type { Drawing } from "./create-sigma.ts";

/** What is drawn at present, for who makes pictures of it. */
export const DrawnContext = createContext<RefObject<Drawing | undefined>>({ current: undefined });

export function useDrawn(): RefObject<Drawing | undefined> {
  return useContext(DrawnContext);
}
