import { createContext, useContext, useState } from "react";
import { PANELS } from "./state/parts/panels.ts";
import type { View } from "./state/view.ts";

/** The panel that shares the view, which is no part of what is shared. */
const SHARE = "share";

/** The view as others are to see it, for what shares it. */
export const SharedView = createContext<View | undefined>(undefined);

/** The view with the panel that was open before the one that shares took its place; the first page's where none was. */
export function useViewToShare(view: View): View {
  const { left } = view.panels;
  const [before, setBefore] = useState(left === SHARE ? PANELS.empty.left : left);
  if (left !== SHARE && left !== before) setBefore(left);
  return left === SHARE ? { ...view, panels: { ...view.panels, left: before } } : view;
}

/** The view as it is shared. */
export function useSharedView(view: View): View {
  return useContext(SharedView) ?? view;
}
