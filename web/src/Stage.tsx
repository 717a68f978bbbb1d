import { useCallback, useState } from "react";
import type { AreaTool } from "./canvas/AreaSelect.tsx";
import { GraphCanvas } from "./canvas/GraphCanvas.tsx";
import type { Point } from "./canvas/hit-test.ts";
import { useCanvasEvents } from "./canvas/use-canvas-events.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { useMessages } from "./i18n/reader.ts";
import type { DockPanelProps } from "./panels/dock/dock-panel.ts";
import { EmptyNotice } from "./panels/EmptyNotice.tsx";
import { EntityMenu } from "./panels/EntityMenu.tsx";
import { FilterChips } from "./panels/facets/FilterChips.tsx";
import { LayoutProgress } from "./panels/LayoutProgress.tsx";
import { MarkedBar } from "./panels/MarkedBar.tsx";
import { ScopeBar } from "./panels/ScopeBar.tsx";
import { Status } from "./panels/Status.tsx";
import { Toolbar } from "./panels/Toolbar.tsx";
import styles from "./Stage.module.css";
import type { Theme } from "./state/parts/theme.ts";
import { ErrorNotice, Notice } from "./ui/Notice.tsx";
import type { Answer } from "./use-answer.ts";

export interface StageProps extends DockPanelProps {
  readonly reading: Answer<unknown>;
  /** The API's answer to what the filters ask it. */
  readonly filtered: Answer<unknown>;
  readonly theme: Theme;
  readonly onHelp: () => void;
}

/** The graph, or what stands in its place: it is being read, cannot be read, or nothing of it is shown. */
export function Stage({
  reading: { status, error, retry },
  filtered,
  loaded,
  view,
  theme,
  change,
  onHelp,
}: StageProps) {
  const { canvas } = useMessages();
  const [tool, setTool] = useState<AreaTool>();
  const [menu, setMenu] = useState<{ readonly id: string; readonly at: Point }>();
  const openMenu = useCallback((id: string, at: Point) => setMenu({ id, at }), []);
  const closeMenu = useCallback(() => setMenu(undefined), []);
  const endArea = useCallback(() => setTool(undefined), []);
  const events = useCanvasEvents({ change, openMenu, endArea });

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
  const given = { view, change, loaded };
  return (
    <>
      <ErrorBoundary
        fallback={
          <div className={styles.place}>
            <Notice title={canvas.noWebgl} />
          </div>
        }
      >
        <GraphCanvas loaded={loaded} view={view} theme={theme} tool={tool} events={events} />
      </ErrorBoundary>
      <Toolbar tool={tool} onTool={setTool} onHelp={onHelp} />
      <div className={styles.upper}>
        <LayoutProgress {...loaded.arrangement} />
        <ScopeBar {...given} />
      </div>
      <div className={styles.lower}>
        <div className={styles.row}>
          <FilterChips view={view} change={change} />
          <MarkedBar {...given} />
        </div>
        <Status loaded={loaded} />
      </div>
      {filtered.status === "failed" && (
        <div className={styles.place}>
          <div className={styles.card}>
            <ErrorNotice error={filtered.error} onRetry={filtered.retry} />
          </div>
        </div>
      )}
      {menu && <EntityMenu id={menu.id} at={menu.at} onClose={closeMenu} key={menu.id} />}
      {loaded.shown.entities.size === 0 && (filtered.status === "idle" || filtered.status === "ready") && (
        <div className={styles.place} role="status">
          <EmptyNotice view={view} change={change} />
        </div>
      )}
    </>
  );
}
