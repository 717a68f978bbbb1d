import type { Change } from "../change.ts";
import type { Part, Refuse } from "../part.ts";

/** The sides of the page where panels open. */
export const SIDES = ["left", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** The panel that is open on each side; none where undefined. */
export type OpenPanels = Readonly<Record<Side, string | undefined>>;

const FIRST: OpenPanels = { left: "guide", bottom: undefined };
const NONE = "none";

export const PANELS: Part<OpenPanels> = {
  fields: SIDES,
  empty: FIRST,
  write: (open) =>
    SIDES.filter((side) => open[side] !== FIRST[side]).map((side) => [side, open[side] ?? NONE] as const),
  read: (search) => ({ left: readSide(search, "left"), bottom: readSide(search, "bottom") }),
  trim: (open, { panels }, refuse) => ({
    left: trimSide(open, "left", panels, refuse),
    bottom: trimSide(open, "bottom", panels, refuse),
  }),
};

/** Opens a panel on its side in the place of another; closes it where it is open. */
export function togglePanel(side: Side, id: string): Change {
  return arranging((panels) => ({ ...panels, [side]: panels[side] === id ? undefined : id }));
}

/** The same on a page with room for one panel: what is opened takes the place of all others. */
export function togglePanelAlone(side: Side, id: string): Change {
  return arranging((panels) => {
    const isOpen = panelsWithRoom(panels)[side] === id;
    if (side === "left") return { left: isOpen ? undefined : id, bottom: undefined };
    return isOpen ? { ...panels, bottom: undefined } : { left: FIRST.left, bottom: id };
  });
}

/** The one that is seen on a page with room for one panel: the first page's panel gives way to any other. */
export function panelsWithRoom(open: OpenPanels): OpenPanels {
  if (open.bottom === undefined) return open;
  return open.left === undefined || open.left === FIRST.left
    ? { ...open, left: undefined }
    : { ...open, bottom: undefined };
}

function arranging(arrange: (panels: OpenPanels) => OpenPanels): Change {
  return {
    label: { step: "arranged" },
    as: "throughout",
    apply: (view) => ({ ...view, panels: arrange(view.panels) }),
  };
}

/** A change that opens a panel besides, where its outcome is seen. */
export function openingPanel({ label, apply }: Change, side: Side, id: string): Change {
  return {
    label,
    apply: (before) => {
      const view = apply(before);
      return view.panels[side] === id ? view : { ...view, panels: { ...view.panels, [side]: id } };
    },
  };
}

function readSide(search: URLSearchParams, side: Side): string | undefined {
  const text = search.get(side) ?? FIRST[side];
  return text === NONE || text === "" ? undefined : text;
}

function trimSide(open: OpenPanels, side: Side, panels: readonly string[], refuse: Refuse): string | undefined {
  const id = open[side];
  if (id === undefined || panels.includes(id)) return id;
  refuse(side, id);
  return FIRST[side];
}
