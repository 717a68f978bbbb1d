import { createContext, useContext } from "react";
import type { Selected } from "./state/parts/selected.ts";

export type Select = (item: Selected | undefined) => void;

/** The way to select an entity or a relation, for every component that names one. */
export const SelectContext = createContext<Select>(() => {});

export function useSelect(): Select {
  return useContext(SelectContext);
}
