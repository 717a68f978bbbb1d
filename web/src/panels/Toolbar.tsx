import type { AreaTool } from "../canvas/AreaSelect.tsx";
import { useMessages } from "../i18n/reader.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTrail } from "../use-trail.ts";
import styles from "./Toolbar.module.css";

export interface ToolbarProps {
  readonly tool: AreaTool | undefined;
  readonly onTool: (tool: AreaTool | undefined) => void;
  readonly onHelp: () => void;
}

const TOOLS: readonly AreaTool[] = ["box", "lasso"];

/** What one does to the drawing, in its corner. */
export function Toolbar({ tool, onTool, onHelp }: ToolbarProps) {
  const { keys, canvas } = useMessages();
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
      {TOOLS.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.area}
          aria-pressed={tool === one}
          onClick={() => onTool(tool === one ? undefined : one)}
          title={canvas[one]}
        >
          <Icon name={one} />
        </button>
      ))}
      <button type="button" className={styles.help} onClick={onHelp} aria-label={keys.help} title={`${keys.help} (?)`}>
        <Icon name="help" />
      </button>
    </div>
  );
}
