import { useMemo } from "react";
import { buildCanvasGraph } from "./canvas/build-graph.ts";
import { GraphCanvas } from "./canvas/GraphCanvas.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import type { OverviewQuery } from "./generated/operations.ts";
import { useMessages } from "./i18n/reader.ts";
import { Status } from "./panels/Status.tsx";
import styles from "./Stage.module.css";
import type { Select } from "./select-context.ts";
import { showTypes, type Theme, type View } from "./state/view.ts";
import { ErrorNotice, Notice } from "./ui/Notice.tsx";
import type { Answer } from "./use-answer.ts";
import type { MakeChange } from "./use-view.ts";

export interface StageProps {
  readonly overview: Answer<OverviewQuery>;
  readonly view: View;
  readonly theme: Theme;
  readonly change: MakeChange;
  readonly onSelect: Select;
}

/** The graph, or what stands in its place: it is being read, cannot be read, or nothing of it is shown. */
export function Stage({ overview: { status, data, error, retry }, view, theme, change, onSelect }: StageProps) {
  const { canvas } = useMessages();
  const part = data?.subgraph;
  const graph = useMemo(() => data && buildCanvasGraph(data.subgraph, data.ontology), [data]);

  if (status === "failed")
    return (
      <div className={styles.place}>
        <ErrorNotice error={error} onRetry={retry} />
      </div>
    );
  if (!graph || !part) {
    return (
      <p className={styles.loading} role="status">
        {canvas.loading}
      </p>
    );
  }
  return (
    <>
      <ErrorBoundary
        fallback={
          <div className={styles.place}>
            <Notice title={canvas.noWebgl} />
          </div>
        }
      >
        <GraphCanvas graph={graph} view={view} theme={theme} onSelect={onSelect} />
      </ErrorBoundary>
      <Status part={part} view={view} />
      {view.types?.length === 0 && (
        <div className={styles.place} role="status">
          <Notice
            title={canvas.emptyTitle}
            text={canvas.empty}
            action={{ label: canvas.showAll, run: () => change(showTypes(undefined)) }}
          />
        </div>
      )}
    </>
  );
}
