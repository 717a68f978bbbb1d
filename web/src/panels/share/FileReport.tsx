import { type ExportFormat, ShareReport } from "../../generated/operations.ts";
import { count } from "../../i18n/count.ts";
import { useLanguage, useMessages } from "../../i18n/reader.ts";
import type { SelectionFields } from "../../state/filters/filter.ts";
import { toSelection } from "../../state/to-selection.ts";
import { ErrorNotice } from "../../ui/Notice.tsx";
import { useAnswer } from "../../use-answer.ts";
import styles from "./Share.module.css";

export interface FileReportProps {
  readonly selection: SelectionFields;
  readonly format: ExportFormat;
  readonly options: readonly (readonly [name: string, value: string])[];
}

/** How much a file would hold, and what it cannot. */
export function FileReport({ selection, format, options }: FileReportProps) {
  const { share } = useMessages();
  const language = useLanguage();
  const { data, status, error, retry } = useAnswer(ShareReport, {
    select: toSelection(selection),
    ...{ format, language: language === "en" ? "EN" : "ZH" },
    options: options.map(([name, value]) => ({ name, value })),
  });
  if (status === "failed") return <ErrorNotice error={error} onRetry={retry} />;
  const report = data?.subgraph.exportReport;
  if (!report) return <p className="remark">…</p>;
  return (
    <div className={styles.report} role="status" aria-busy={status === "loading"}>
      <p>{share.holds(report.entityCount, report.relationCount)}</p>
      {report.leftOut.length > 0 && (
        <>
          <p>{share.leftOut}</p>
          <ul>
            {report.leftOut.map(({ what, count: total }) => (
              <li key={what}>{share.loss(what, count(total))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
