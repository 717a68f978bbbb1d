import { useMessages } from "../i18n/reader.ts";
import type { Arrangement } from "../layout/use-arrangement.ts";
import styles from "./LayoutProgress.module.css";

/** How far a layout is that takes its time, with the button that stops it. */
export function LayoutProgress({ progress, stop, again }: Arrangement) {
  const { looks: texts } = useMessages();
  if (progress.phase === "done") return null;
  const percent = "done" in progress ? Math.round(progress.done * 100) : 0;
  return (
    <div className={styles.progress} data-covers>
      {progress.phase === "running" && <progress value={percent} max={100} aria-label={texts.layout} />}
      <span role="status">
        {progress.phase === "running" && texts.running(percent)}
        {progress.phase === "stopped" && texts.stopped(percent)}
        {progress.phase === "failed" && texts.failed}
      </span>
      <button type="button" onClick={progress.phase === "running" ? stop : again}>
        {progress.phase === "running" ? texts.stop : texts.again}
      </button>
    </div>
  );
}
