import { useState } from "react";
import { SIDES } from "./state/parts/panels.ts";
import type { View } from "./state/view.ts";

/** What is in front where there is no room for both. */
export type Front = "details" | "dock";

/** What was opened last: the details, or a panel of the dock. A page that begins with both shows the details. */
export function useFront({ selected, panels }: View): Front {
  const [last, setLast] = useState({ selected, panels, front: "details" as Front });
  if (last.selected === selected && last.panels === panels) return last.front;
  const opened = SIDES.some((side) => panels[side] !== undefined && panels[side] !== last.panels[side]);
  const front = selected !== last.selected ? "details" : opened ? "dock" : "details";
  setLast({ selected, panels, front });
  return front;
}
