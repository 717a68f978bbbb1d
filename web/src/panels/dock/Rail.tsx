import { useMessages } from "../../i18n/reader.ts";
import { togglePanel } from "../../state/parts/panels.ts";
import { Icon } from "../../ui/Icon.tsx";
import { PANELS } from "../index.ts";
import type { DockPanelProps } from "./dock-panel.ts";
import styles from "./Rail.module.css";

/** The buttons that open and close the panels: a column on wide screens, a row below on narrow ones. */
export function Rail({ view, change }: Pick<DockPanelProps, "view" | "change">) {
  const { dock, panels } = useMessages();
  return (
    <nav className={styles.rail} aria-label={panels}>
      {PANELS.map(({ id, side, icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={view.panels[side] === id}
          data-side={side}
          onClick={() => change(togglePanel(side, id))}
        >
          <Icon name={icon} />
          <span>{dock[id]}</span>
        </button>
      ))}
    </nav>
  );
}
