import { useLayoutEffect, useRef } from "react";
import { useMessages } from "../../i18n/reader.ts";
import { panelsWithRoom, togglePanel, togglePanelAlone } from "../../state/parts/panels.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useNarrow } from "../../use-narrow.ts";
import { PANELS } from "../index.ts";
import type { DockPanelProps } from "./dock-panel.ts";
import styles from "./Rail.module.css";

/** The buttons that open and close the panels: a column on wide screens, a row below on narrow ones. */
export function Rail({ view, change }: Pick<DockPanelProps, "view" | "change">) {
  const { dock, panels } = useMessages();
  const narrow = useNarrow();
  const open = narrow ? panelsWithRoom(view.panels) : view.panels;
  const toggle = narrow ? togglePanelAlone : togglePanel;
  const rail = useRef<HTMLElement>(null);
  const { left, bottom } = open;
  // Where not all have room, what is open is in sight.
  useLayoutEffect(() => {
    if (left === undefined && bottom === undefined) return;
    rail.current?.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [left, bottom]);
  return (
    <nav ref={rail} className={styles.rail} aria-label={panels}>
      {PANELS.map(({ id, side, icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={open[side] === id}
          data-side={side}
          data-toggles={id}
          onClick={() => change(toggle(side, id))}
        >
          <Icon name={icon} />
          <span>{dock[id]}</span>
        </button>
      ))}
    </nav>
  );
}
