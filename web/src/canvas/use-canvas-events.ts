import { useEffectEvent, useMemo } from "react";
import { EXPAND } from "../actions/expand.ts";
import { ONLY } from "../actions/only.ts";
import { usePage } from "../actions/use-actions.ts";
import { look } from "../state/parts/camera.ts";
import { mark, toggleMarked } from "../state/parts/marked.ts";
import { pin } from "../state/parts/pins.ts";
import { select } from "../state/parts/selected.ts";
import type { MakeChange } from "../use-trail.ts";
import type { CanvasEvents } from "./GraphCanvas.tsx";
import type { Point } from "./hit-test.ts";

export interface CanvasReactions {
  readonly change: MakeChange;
  readonly openMenu: (id: string, at: Point) => void;
  /** The reader has drawn an area. */
  readonly endArea: () => void;
}

/** What the drawing's events change. */
export function useCanvasEvents({ change, openMenu, endArea }: CanvasReactions): CanvasEvents {
  const page = usePage();
  const unfold = useEffectEvent((id: string) => {
    if (!page) return;
    const { graph, shown } = page.loaded;
    const context = { id, view: page.view, graph, shown };
    // Where all neighbours are shown already, they alone are shown.
    const next = EXPAND.change(context) ?? ONLY.change(context);
    if (next) change(next);
  });
  return useMemo(
    () => ({
      onSelect: (item) => change(select(item)),
      onAdd: (id) => change(toggleMarked(id)),
      onUnfold: (id) => unfold(id),
      onMenu: openMenu,
      onDrop: (id, place) => change(pin(id, place)),
      onLook: (camera) => change(look(camera)),
      onArea(ids) {
        endArea();
        if (ids.length > 0) change(mark(ids));
      },
    }),
    [change, openMenu, endArea],
  );
}
