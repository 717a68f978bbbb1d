import { createContext, useContext } from "react";
import type { Drawing } from "./create-sigma.ts";

/** The drawing, for the controllers inside the canvas. */
export const CurrentDrawing = createContext<Drawing | undefined>(undefined);

export function useDrawing(): Drawing {
  const drawing = useContext(CurrentDrawing);
  if (!drawing) throw new Error("Cannot control the drawing: there is none around this component.");
  return drawing;
}
