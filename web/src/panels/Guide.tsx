import { useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import { Icon } from "../ui/Icon.tsx";
import { Communities } from "./Communities.tsx";
import type { DockPanelProps } from "./dock/dock-panel.ts";
import { Facets } from "./facets/Facets.tsx";
import styles from "./Guide.module.css";
import { Legend } from "./Legend.tsx";
import { Starts } from "./Starts.tsx";

/** What one can do here, where to start, and the legend, which narrow screens show in their place. */
export function Guide({ view, change, loaded }: DockPanelProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.guide} data-low={!open || undefined}>
      <p className={styles.hint}>{messages.hint}</p>
      <Starts change={change} />
      <Communities change={change} loaded={loaded} />
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? messages.closeLegend : messages.openLegend}
        <Icon name={open ? "down" : "up"} size={18} />
      </button>
      <div className={styles.legend}>
        <Legend view={view} change={change} />
        <Facets view={view} change={change} loaded={loaded} />
      </div>
    </div>
  );
}
