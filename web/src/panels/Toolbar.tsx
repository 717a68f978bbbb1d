import { useMessages } from "../i18n/reader.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTrail } from "../use-trail.ts";
import styles from "./Toolbar.module.css";

/** What one does to the drawing, in its corner. */
export function Toolbar() {
  const { keys } = useMessages();
  const { trail, goTo } = useTrail();
  const at = trail.past.length;
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={keys.toolbar} data-covers>
      <button
        type="button"
        disabled={at === 0}
        onClick={() => goTo(at - 1)}
        aria-label={keys.undo}
        title={`${keys.undo} (Ctrl+Z)`}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        disabled={trail.future.length === 0}
        onClick={() => goTo(at + 1)}
        aria-label={keys.redo}
        title={`${keys.redo} (Ctrl+Shift+Z)`}
      >
        <Icon name="redo" />
      </button>
    </div>
  );
}
