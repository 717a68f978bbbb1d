import { useMessages } from "../../i18n/reader.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useNames } from "../../use-names.ts";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { activeFilters, clearFilters } from "./active-filters.ts";
import styles from "./FilterChips.module.css";

/** The filters that are set, over the graph, each with the way to take it away. */
export function FilterChips({ view, change }: Pick<DockPanelProps, "view" | "change">) {
  const messages = useMessages();
  const nameOf = useNames();
  const active = activeFilters(view, messages, nameOf);
  if (active.length === 0) return null;
  const { facets: texts } = messages;
  return (
    <ul className={styles.chips} aria-label={texts.active} data-covers>
      {active.map(({ id, label, remove }) => (
        <li key={id}>
          <button type="button" onClick={() => change(remove)}>
            <span className="visually-hidden">{texts.remove(label)}</span>
            <span aria-hidden="true">{label}</span>
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <button type="button" className={styles.all} onClick={() => change(clearFilters())}>
            {texts.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
