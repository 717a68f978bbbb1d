import { useMessages } from "../../i18n/reader.ts";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import styles from "./Reading.module.css";
import { SourceList } from "./SourceList.tsx";
import { SourceReader } from "./SourceReader.tsx";

/** The sources: a list of them, or one of them in the order of its text, with the facts that each passage proves. */
export function ReadingPanel({ view, change }: Pick<DockPanelProps, "view" | "change">) {
  const { dock } = useMessages();
  const { source } = view.reading;
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{dock.reading}</h2>
      {source === undefined ? (
        <SourceList change={change} />
      ) : (
        <SourceReader source={source} view={view} change={change} key={source} />
      )}
    </section>
  );
}
