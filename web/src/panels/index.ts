import { lazy } from "react";
import type { DockPanel } from "./dock/dock-panel.ts";
import { Guide } from "./Guide.tsx";

/** The panels of the dock, in the order of their buttons. All but the first view's are read when they are opened. */
export const PANELS: readonly DockPanel[] = [
  { id: "guide", side: "left", icon: "guide", component: Guide },
  {
    id: "paths",
    side: "left",
    icon: "paths",
    component: lazy(async () => ({ default: (await import("./paths/PathsPanel.tsx")).PathsPanel })),
  },
  {
    id: "pairs",
    side: "left",
    icon: "pairs",
    component: lazy(async () => ({ default: (await import("./pairs/PairsPanel.tsx")).PairsPanel })),
  },
  {
    id: "changes",
    side: "left",
    icon: "changes",
    component: lazy(async () => ({ default: (await import("./changes/ChangesPanel.tsx")).ChangesPanel })),
  },
  {
    id: "reading",
    side: "left",
    icon: "reading",
    wide: true,
    component: lazy(async () => ({ default: (await import("./reading/ReadingPanel.tsx")).ReadingPanel })),
  },
  {
    id: "share",
    side: "left",
    icon: "share",
    component: lazy(async () => ({ default: (await import("./share/SharePanel.tsx")).SharePanel })),
  },
  {
    id: "steps",
    side: "left",
    icon: "steps",
    component: lazy(async () => ({ default: (await import("./Steps.tsx")).Steps })),
  },
  {
    id: "looks",
    side: "left",
    icon: "looks",
    component: lazy(async () => ({ default: (await import("./looks/LooksPanel.tsx")).LooksPanel })),
  },
  {
    id: "tables",
    side: "bottom",
    icon: "table",
    component: lazy(async () => ({ default: (await import("./tables/TablesPanel.tsx")).TablesPanel })),
  },
  {
    id: "time",
    side: "bottom",
    icon: "time",
    component: lazy(async () => ({ default: (await import("./timeline/TimePanel.tsx")).TimePanel })),
  },
];
