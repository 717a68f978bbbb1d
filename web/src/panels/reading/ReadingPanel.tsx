import { SourceOutline } from "../../generated/operations.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { OutlineSection } from "../../state/outline.ts";
import { useAnswer } from "../../use-answer.ts";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import styles from "./Reading.module.css";
import { SourceList } from "./SourceList.tsx";
import { SourceReader } from "./SourceReader.tsx";
import { useFollow } from "./use-follow.ts";

const NONE: readonly OutlineSection[] = [];

/** The sources: a list of them, or one of them in the order of its text, with the facts that each passage proves. */
export function ReadingPanel({ view, change }: Pick<DockPanelProps, "view" | "change">) {
  const { dock } = useMessages();
  const language = useLanguage();
  const { source: id } = view.reading;
  const answer = useAnswer(SourceOutline, id === undefined ? id : { id, language: language === "en" ? "EN" : "ZH" });
  const source = answer.data?.source?.id === id ? answer.data?.source : undefined;
  useFollow(view, change, id === undefined ? NONE : source?.sections);
  return (
    <section className={styles.panel}>
      <h2 className="panel-title">{dock.reading}</h2>
      {id === undefined ? (
        <SourceList change={change} />
      ) : (
        <SourceReader id={id} source={source} answer={answer} view={view} change={change} key={id} />
      )}
    </section>
  );
}
