import { GraphCanvas } from "./canvas/GraphCanvas.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import type { OverviewQuery } from "./generated/operations.ts";
import { useMessages } from "./i18n/reader.ts";
import type { Loaded } from "./loaded.ts";
import { Status } from "./panels/Status.tsx";
import { Toolbar } from "./panels/Toolbar.tsx";
import styles from "./Stage.module.css";
import { useSelect } from "./select-context.ts";
import type { Theme } from "./state/parts/theme.ts";
import { showTypes } from "./state/parts/types.ts";
import type { View } from "./state/view.ts";
import { ErrorNotice, Notice } from "./ui/Notice.tsx";
import type { Answer } from "./use-answer.ts";
import type { MakeChange } from "./use-trail.ts";

export interface StageProps {
  readonly overview: Answer<OverviewQuery>;
  /** The API's answer to what the filters ask it. */
  readonly filtered: Answer<unknown>;
  readonly loaded: Loaded | undefined;
  readonly view: View;
  readonly theme: Theme;
  readonly change: MakeChange;
}

/** The graph, or what stands in its place: it is being read, cannot be read, or nothing of it is shown. */
export function Stage({ overview: { status, error, retry }, filtered, loaded, view, theme, change }: StageProps) {
  const { canvas } = useMessages();
  const onSelect = useSelect();

  if (status === "failed")
    return (
      <div className={styles.place}>
        <ErrorNotice error={error} onRetry={retry} />
      </div>
    );
  if (!loaded) {
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
        <GraphCanvas graph={loaded.graph} shown={loaded.shown} view={view} theme={theme} onSelect={onSelect} />
      </ErrorBoundary>
      <Toolbar />
      <Status part={loaded.overview.subgraph} shown={loaded.shown} />
      {filtered.status === "failed" && (
        <div className={styles.place}>
          <ErrorNotice error={filtered.error} onRetry={filtered.retry} />
        </div>
      )}
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
