import { flushSync } from "react-dom";
import { PANELS } from "../panels/index.ts";
import { togglePanel, togglePanelAlone } from "../state/parts/panels.ts";
import { isNarrow } from "../use-narrow.ts";
import type { KeyBinding } from "./key-binding.ts";

/** A digit for each panel, in the order of their buttons: it opens the panel, or goes to it, or closes it from inside. */
export const PANEL_KEYS: readonly KeyBinding[] = PANELS.map(({ id, side }, at) => ({
  says: ({ keys, dock }) => keys.panel(dock[id]),
  combos: [String((at + 1) % 10)],
  where: "page",
  can: () => true,
  run({ trail }) {
    const find = () => document.querySelector<HTMLElement>(`aside[data-panel="${id}"]`);
    const panel = find();
    if (!panel || panel.contains(document.activeElement))
      flushSync(() => trail.make((isNarrow() ? togglePanelAlone : togglePanel)(side, id)));
    find()?.focus({ preventScroll: true });
  },
}));
