import { useMessages } from "../../i18n/reader.ts";
import { askChanges } from "../../state/parts/changes.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import type { DockPanelProps } from "../dock/dock-panel.ts";
import { YearField } from "../YearField.tsx";
import { ChangedFacts } from "./ChangedFacts.tsx";
import { ChangedRelations } from "./ChangedRelations.tsx";
import styles from "./Changes.module.css";
import { useChanges } from "./use-changes.ts";

/** What began, what ended and what changed from one year to another. */
export function ChangesPanel({ view, change, loaded }: DockPanelProps) {
  const { dock, changes: texts } = useMessages();
  const { limits, years, dated, changes } = useChanges(view, loaded);
  const { status, data, error, retry } = dated.status === "failed" ? dated : changes;
  const found = years && years.from < years.to ? changes.data?.diff : undefined;
  return (
    <section className={styles.panel}>
      <h2 className="panel-title">{dock.changes}</h2>
      <p className="remark">{texts.hint}</p>
      {limits && years && (
        <div className={styles.years}>
          <YearField
            label={texts.from}
            value={years.from}
            limits={limits}
            onChoose={(from) => change(askChanges({ from }))}
          />
          <YearField label={texts.to} value={years.to} limits={limits} onChoose={(to) => change(askChanges({ to }))} />
        </div>
      )}
      {dated.status === "ready" && !limits && <p role="status">{texts.nothingDated}</p>}
      {years && years.from >= years.to && <p role="status">{texts.turned}</p>}
      {status === "failed" && <ErrorNotice error={error} onRetry={retry} />}
      {status === "loading" && !data && (
        <p className="remark" role="status">
          {texts.comparing}
        </p>
      )}
      {found && years && (
        <div className={styles.found} aria-busy={changes.status === "loading"}>
          <p className="visually-hidden" role="status">
            {texts.summary(found.began.entityCount, found.began.relationCount, found.ended.entityCount)}
          </p>
          <ChangedFacts title={texts.began(years.from, years.to)} facts={found.began} view={view} change={change} />
          <ChangedFacts title={texts.ended(years.from, years.to)} facts={found.ended} view={view} change={change} />
          <ChangedRelations changed={found.relations} />
          <p className="remark">{texts.undated(found.undatedEntities, found.undatedRelations)}</p>
        </div>
      )}
    </section>
  );
}
