import { count } from "../i18n/count.ts";
import { useMessages } from "../i18n/reader.ts";
import { showOnly } from "../state/parts/around.ts";
import { hide } from "../state/parts/hidden.ts";
import { mark } from "../state/parts/marked.ts";
import type { DockPanelProps } from "./dock/dock-panel.ts";
import styles from "./MarkedBar.module.css";

/** How many are chosen together, and what can be done with them. */
export function MarkedBar({ view: { marked }, change }: Pick<DockPanelProps, "view" | "change">) {
  const { marks } = useMessages();
  if (marked.length === 0) return null;
  return (
    <section className={`pill ${styles.bar}`} aria-label={marks.title} data-covers>
      <span role="status">{marks.count(count(marked.length))}</span>
      <button type="button" onClick={() => change(showOnly(marked, 0))}>
        {marks.only}
      </button>
      <button type="button" onClick={() => change(hide(marked))}>
        {marks.hide}
      </button>
      <button type="button" onClick={() => change(mark([]))}>
        {marks.clear}
      </button>
    </section>
  );
}
