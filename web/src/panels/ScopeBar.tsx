import { count } from "../i18n/count.ts";
import { useMessages } from "../i18n/reader.ts";
import { DEEPEST, isWhole, reach, showEverything } from "../state/parts/around.ts";
import { useNames } from "../use-names.ts";
import type { DockPanelProps } from "./dock/dock-panel.ts";
import styles from "./ScopeBar.module.css";

/** What was taken off the page by hand, how far it reaches, and the way back to all. */
export function ScopeBar({ view, change, loaded }: DockPanelProps) {
  const { scope } = useMessages();
  const nameOf = useNames();
  if (!loaded || (isWhole(view) && view.grown.length === 0)) return null;
  const { around } = view;
  const { passing, entities } = loaded.shown;
  const [first, ...others] = around?.ids.map((id) => nameOf({ kind: "entity", id })) ?? [];
  return (
    <section className={`pill ${styles.bar}`} aria-label={scope.title} data-covers>
      {around && first !== undefined && (
        <label className={styles.depth}>
          <span className={styles.name}>{others.length > 0 ? scope.several(first, others.length + 1) : first}</span>
          <input
            type="range"
            min={0}
            max={DEEPEST}
            value={around.depth}
            aria-label={scope.depth}
            aria-valuetext={scope.steps(around.depth)}
            onChange={({ target }) => change(reach(target.valueAsNumber))}
          />
          <span className={styles.steps}>{scope.steps(around.depth)}</span>
        </label>
      )}
      <span className={styles.off}>{scope.off(count(passing.size - entities.size))}</span>
      <button type="button" onClick={() => change(showEverything())}>
        {scope.everything}
      </button>
    </section>
  );
}
