import { useMemo } from "react";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { PathEnds } from "./PathEnds.tsx";
import { PathList } from "./PathList.tsx";
import { PathOptions } from "./PathOptions.tsx";
import styles from "./Paths.module.css";
import { usePaths } from "./use-paths.ts";

/** How two entities are connected: the shortest paths between them, each step with what proves it. */
export function PathsPanel({ view, change }: Pick<DockPanelProps, "view" | "change">) {
  const { dock, paths: texts } = useMessages();
  const language = useLanguage();
  const answer = usePaths(view.path, view.types, language === "en" ? "EN" : "ZH");
  const { from, to } = view.path;
  const pinned = useMemo(() => view.path.pinned.join(" "), [view.path.pinned]);
  return (
    <section className={styles.panel}>
      <h2 className="panel-title">{dock.paths}</h2>
      {(from === undefined || to === undefined) && <p className="remark">{texts.hint}</p>}
      <PathEnds path={view.path} change={change} />
      <PathOptions path={view.path} throughTypes={view.types !== undefined} change={change} />
      {from !== undefined && from === to && <p role="status">{texts.same}</p>}
      <PathList answer={answer} maxDepth={view.path.maxDepth} pinned={pinned} change={change} />
    </section>
  );
}
