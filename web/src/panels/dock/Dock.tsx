import { Suspense, useDeferredValue, useRef } from "react";
import { ErrorBoundary } from "../../ErrorBoundary.tsx";
import { useMessages } from "../../i18n/reader.ts";
import { panelsWithRoom, type Side } from "../../state/parts/panels.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useNarrow } from "../../use-narrow.ts";
import { PANELS } from "../index.ts";
import styles from "./Dock.module.css";
import type { DockPanelProps } from "./dock-panel.ts";
import { useDockFocus } from "./use-dock-focus.ts";

export interface DockProps extends DockPanelProps {
  readonly side: Side;
}

/** The panel that is open on one side. */
export function Dock({ side, ...given }: DockProps) {
  const { dock, error, panel: texts } = useMessages();
  const { panels } = given.view;
  const narrow = useNarrow();
  const id = (narrow ? panelsWithRoom(panels) : panels)[side];
  const open = PANELS.find((one) => one.side === side && one.id === id);
  const aside = useRef<HTMLElement>(null);
  useDockFocus(open?.id, aside);
  const mayFollow = useDeferredValue(true, false);
  if (!open) return null;
  const Component = open.component;
  // Where its room does not go by what it holds, the graph is drawn before it.
  const isReady = mayFollow || narrow || side !== "left";
  return (
    <aside
      ref={aside}
      tabIndex={-1}
      className={styles.dock}
      data-panel={open.id}
      data-side={side}
      data-wide={open.wide}
      aria-label={dock[open.id]}
      key={open.id}
    >
      <ErrorBoundary fallback={<Notice title={error.broken} />}>
        <Suspense fallback={<p className={styles.waiting}>{texts.loading}</p>}>
          {isReady && <Component {...given} />}
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
}
