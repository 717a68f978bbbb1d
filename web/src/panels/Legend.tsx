import { count } from "../i18n/count.ts";
import { useMessages } from "../i18n/reader.ts";
import { useTypes } from "../ontology.ts";
import { isShown, showTypes, toggleType } from "../state/parts/types.ts";
import { TypeDot } from "../ui/TypeDot.tsx";
import type { DockPanelProps } from "./dock/dock-panel.ts";
import styles from "./Legend.module.css";

/** What the colours mean, how many there are of each, and which are shown. */
export function Legend({ view, change }: Pick<DockPanelProps, "view" | "change">) {
  const { legend } = useMessages();
  const types = useTypes();
  const known = [...types.keys()];
  return (
    <section className={styles.legend} aria-labelledby="legend-title">
      <div className={styles.head}>
        <h2 id="legend-title" className="panel-title">
          {legend.title}
        </h2>
        <button
          type="button"
          className="text-button"
          onClick={() => change(showTypes(undefined))}
          disabled={view.types === undefined}
        >
          {legend.all}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => change(showTypes([]))}
          disabled={view.types?.length === 0}
        >
          {legend.none}
        </button>
      </div>
      <ul>
        {[...types.values()].map((type) => {
          const shown = isShown(view, type.name);
          return (
            <li key={type.name}>
              <label>
                <input type="checkbox" checked={shown} onChange={() => change(toggleType(type.name, known))} />
                <TypeDot type={type.name} faded={!shown} />
                <span className={styles.label}>{type.plural}</span>
                <span className={styles.count}>{count(type.count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
