import { useState } from "react";
import { useMessages } from "../i18n/reader.ts";
import type { View } from "../state/view.ts";
import { Icon } from "../ui/Icon.tsx";
import type { MakeChange } from "../use-view.ts";
import styles from "./Guide.module.css";
import { Legend } from "./Legend.tsx";
import { Starts } from "./Starts.tsx";

/** What one can do here, where to start, and the legend, which narrow screens unfold. */
export function Guide({ view, change }: { readonly view: View; readonly change: MakeChange }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <aside className={styles.guide} aria-label={messages.guide} data-open={open || undefined}>
      <p className={styles.hint}>{messages.hint}</p>
      <Starts />
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? messages.closeLegend : messages.openLegend}
        <Icon name={open ? "down" : "up"} size={18} />
      </button>
      <div className={styles.legend}>
        <Legend view={view} change={change} />
      </div>
    </aside>
  );
}
