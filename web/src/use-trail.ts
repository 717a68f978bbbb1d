import { createContext, useContext, useSyncExternalStore } from "react";
import type { OpenTrail } from "./open-trail.ts";
import type { Change } from "./state/change.ts";
import type { Trail } from "./state/trail.ts";

export type MakeChange = (change: Change) => void;

/** The open trail, for what shows its steps or goes to one of them. */
export const TrailContext = createContext<OpenTrail | undefined>(undefined);

/** The reader's steps as they are now, and the way to go to one of them. */
export function useTrail(): { readonly trail: Trail; readonly goTo: (at: number) => void; readonly make: MakeChange } {
  const open = useContext(TrailContext);
  if (!open) throw new Error("Cannot read the steps: there is no trail around this component.");
  const trail = useSyncExternalStore(open.subscribe, open.get);
  return { trail, goTo: open.goTo, make: open.make };
}
